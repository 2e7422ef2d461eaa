/** Unordered pairs of numbers below `size`: one number a pair, which a set looks up much faster than a text. */
export class PairSet {
  readonly #pairs = new Set<number>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(x: number, y: number): void {
    this.#pairs.add(this.#toKey(x, y));
  }

  has(x: number, y: number): boolean {
    return this.#pairs.has(this.#toKey(x, y));
  }

  #toKey(x: number, y: number): number {
    return Math.min(x, y) * this.#size + Math.max(x, y);
  }
}
