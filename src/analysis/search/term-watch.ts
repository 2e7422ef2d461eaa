import type { SoughtWord } from './find-documents.ts';
import type { WordIndex } from './word-index.ts';

/** As many words of a query are told apart, each by a bit; what is beyond them does not count for the order. */
const MOST_WORDS = 31;

/**
 * Where the terms of a query stand in one quotation after the other. A search for "the t" reads millions of tokens:
 * what a token means for the query is one look into a table that has a bit for every word of it.
 */
export class TermWatch {
  readonly #words: WordIndex;
  /** For each word of the vocabulary bit n if the nth word of the query finds it, and if it is exactly that word. */
  readonly #meets: Uint32Array;
  readonly #equals: Uint32Array;
  /** For each term the places of its first and its last word in the query, as typed. */
  readonly #firsts: number[] = [];
  readonly #lasts: number[] = [];
  readonly #wordCount: number = 0;
  /** For each term where it began last, and whether it was seen as whole words; -1 and 0 before it is met. */
  readonly #lastStart: Int32Array;
  readonly #isWhole: Uint8Array;
  /** Room for about as many words between as were asked for, such as articles and adjectives. */
  readonly nearLimit: number;

  /** Whether all words stand in a row, as they were typed. */
  isInARow = false;
  /** The number of words in the shortest stretch that has all terms; Infinity when none has. */
  shortest = Infinity;
  /** How many terms do not stand there as whole words. */
  notWhole = 0;

  constructor(words: WordIndex, terms: readonly (readonly SoughtWord[])[]) {
    this.#words = words;
    this.#meets = new Uint32Array(words.vocabulary.length);
    this.#equals = new Uint32Array(words.vocabulary.length);
    for (const term of terms) {
      if (this.#wordCount + term.length > MOST_WORDS) break;
      this.#firsts.push(this.#wordCount);
      for (const word of term) this.#note(word, 1 << this.#wordCount++);
      this.#lasts.push(this.#wordCount - 1);
    }
    this.#lastStart = new Int32Array(this.#firsts.length);
    this.#isWhole = new Uint8Array(this.#firsts.length);
    this.nearLimit = 2 * this.#wordCount + 2;
  }

  #note({ ranges, whole }: SoughtWord, bit: number): void {
    const [meets, equals] = [this.#meets, this.#equals];
    for (const { first, end } of ranges) for (let id = first; id < end; id++) meets[id] = (meets[id] ?? 0) | bit;
    for (let id = whole.first; id < whole.end; id++) equals[id] = (equals[id] ?? 0) | bit;
  }

  /** Reads a quotation and tells what it found in the fields above. */
  read(ordinal: number): void {
    const { tokens, starts } = this.#words;
    const meets = this.#meets;
    const start = starts[ordinal] ?? 0;
    const end = starts[ordinal + 1] ?? 0;
    this.#lastStart.fill(-1);
    this.#isWhole.fill(0);
    this.isInARow = false;
    this.shortest = Infinity;
    this.notWhole = this.#firsts.length;
    for (let place = start; place < end; place++) {
      const bits = meets[tokens[place] ?? 0] ?? 0;
      if (bits === 0) continue;
      if (!this.isInARow && place + this.#wordCount <= end)
        this.isInARow = this.#stands(meets, place, 0, this.#wordCount - 1);
      this.#endTermsAt(place, start, bits);
    }
  }

  /** Whether the words `first` to `last` of the query stand in a row from `place` on. */
  #stands(table: Uint32Array, place: number, first: number, last: number): boolean {
    const { tokens } = this.#words;
    for (let word = first; word <= last; word++) {
      if (((table[tokens[place + word - first] ?? 0] ?? 0) & (1 << word)) === 0) return false;
    }
    return true;
  }

  /** Notes the terms whose last word stands at `place`. */
  #endTermsAt(place: number, start: number, bits: number): void {
    let hasEnded = false;
    for (let term = 0; term < this.#firsts.length; term++) {
      const first = this.#firsts[term] ?? 0;
      const last = this.#lasts[term] ?? 0;
      if ((bits & (1 << last)) === 0) continue;
      const from = place - last + first;
      if (from < start || !this.#stands(this.#meets, from, first, last)) continue;
      hasEnded = true;
      this.#lastStart[term] = from;
      if (this.#isWhole[term] === 0 && this.#stands(this.#equals, from, first, last)) {
        this.#isWhole[term] = 1;
        this.notWhole--;
      }
    }
    if (hasEnded) this.shortest = Math.min(this.shortest, this.#stretchTo(place));
  }

  /** The number of words from the earliest of the last places of all terms to `place`. */
  #stretchTo(place: number): number {
    let from = place;
    for (let term = 0; term < this.#lastStart.length; term++) {
      const start = this.#lastStart[term] ?? -1;
      if (start < 0) return Infinity;
      if (start < from) from = start;
    }
    return place - from + 1;
  }
}
