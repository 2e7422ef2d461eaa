/** A list of which each thing is made when it is first asked for, and once. */
export class LazyList<Thing> implements Iterable<Thing> {
  readonly #made: Thing[] = [];
  readonly #rest: Iterator<Thing>;

  constructor(source: Iterable<Thing>) {
    this.#rest = source[Symbol.iterator]();
  }

  *[Symbol.iterator](): Generator<Thing> {
    for (let at = 0; at < this.#made.length || this.#makeOne(); at += 1) yield* this.#made.slice(at, at + 1);
  }

  /** All of it; what is not made yet is made now, in one go. */
  all(): readonly Thing[] {
    while (this.#makeOne());
    return this.#made;
  }

  #makeOne(): boolean {
    const next = this.#rest.next();
    if (next.done !== true) this.#made.push(next.value);
    return next.done !== true;
  }
}
