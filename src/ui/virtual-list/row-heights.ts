/**
 * Where the rows of a long list begin, when hardly any of them has been drawn: all count as usual, and those that were
 * measured as what they are. A row is set and found in steps that grow with the logarithm of the number of rows.
 */
export class RowHeights {
  readonly count: number;
  readonly #usual: number;
  readonly #measured = new Map<number, number>();
  /** A binary indexed tree over what measured rows have beyond the usual height: node n sums its last
   * `n & -n` rows. Sparse, since a list is made at every keystroke and few of its rows are ever measured. */
  readonly #tree = new Map<number, number>();

  /** `usual`: the height of a row that was not measured. All heights are of one unit. */
  constructor(count: number, usual: number) {
    this.count = count;
    this.#usual = usual;
  }

  get total(): number {
    return this.startOf(this.count);
  }

  /** Where a row begins, counted from the first one; the end of the list for the number of rows. */
  startOf(row: number): number {
    let start = row * this.#usual;
    for (let node = row; node > 0; node -= node & -node) start += this.#tree.get(node) ?? 0;
    return start;
  }

  /** The row that is there at a height, counted from the first one; beyond either end the first or the last one. */
  rowAt(height: number): number {
    let row = 0;
    let left = height;
    for (let step = 2 ** Math.floor(Math.log2(this.count)); step >= 1; step /= 2) {
      const own = step * this.#usual + (this.#tree.get(row + step) ?? 0);
      if (row + step > this.count || own > left) continue;
      row += step;
      left -= own;
    }
    return Math.max(0, Math.min(row, this.count - 1));
  }

  isMeasured(row: number): boolean {
    return this.#measured.has(row);
  }

  /** Notes a measured height. Gives what it has beyond the usual one, 0 for a row that was measured before. */
  measure(row: number, height: number): number {
    const before = this.#measured.get(row);
    if (before === height) return 0;
    this.#measured.set(row, height);
    const more = height - (before ?? this.#usual);
    for (let node = row + 1; node <= this.count; node += node & -node)
      this.#tree.set(node, (this.#tree.get(node) ?? 0) + more);
    return before === undefined ? more : 0;
  }
}
