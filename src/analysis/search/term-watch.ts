import type { SoughtWord } from './find-documents.ts';
import { IN_A_ROW, IN_THE_WORDS, NEAR, PARTLY_IN_THE_NAME, toRank } from './quotation-ranks.ts';
import type { WordIndex } from './word-index.ts';

/** As many words of a query are told apart, each by a bit. */
const MOST_WORDS = 31;

/**
 * Where the terms of a query stand in one quotation after the other. A search for "the t" reads millions of tokens:
 * what a token means for the query is one look into a table that has a bit for every word of it. A term is known by
 * the bit of its last word.
 */
export class TermWatch {
  readonly #words: WordIndex;
  /** For each word of the vocabulary bit n if the nth word of the query finds it, and if it is exactly that word. */
  readonly #meets: Uint32Array;
  readonly #equals: Uint32Array;
  /** By the place of its last word in the query, the number of words of each term; 0 for all other words. */
  readonly #lengths = new Uint8Array(MOST_WORDS);
  #wordCount = 0;
  #phrases = 0;
  /** Where each term began last, by the place of its last word. */
  readonly #lastStarts = new Int32Array(MOST_WORDS);

  /** The bits of all terms. */
  terms = 0;
  /** Of the quotation read last: the terms that stand in it, and those that do as whole words. */
  met = 0;
  whole = 0;
  /** All words stand in a row, as they were typed. */
  isInARow = false;
  /** All terms stand within a stretch with room for about as many words between, such as articles and adjectives. */
  isNear = false;

  constructor(words: WordIndex) {
    this.#words = words;
    this.#meets = new Uint32Array(words.vocabulary.length);
    this.#equals = new Uint32Array(words.vocabulary.length);
  }

  /** Takes a further term to look for. Gives its bit, or 0 when there are too many words to tell apart. */
  add(term: readonly SoughtWord[]): number {
    if (this.#wordCount + term.length > MOST_WORDS) return 0;
    const [meets, equals] = [this.#meets, this.#equals];
    for (const { ranges, whole } of term) {
      const bit = 1 << this.#wordCount++;
      for (const { first, end } of ranges) for (let id = first; id < end; id++) meets[id] = (meets[id] ?? 0) | bit;
      for (let id = whole.first; id < whole.end; id++) equals[id] = (equals[id] ?? 0) | bit;
    }
    const last = this.#wordCount - 1;
    this.#lengths[last] = term.length;
    if (term.length > 1) this.#phrases |= 1 << last;
    this.terms |= 1 << last;
    return 1 << last;
  }

  /** Reads a quotation and says what it found in the fields above. */
  read(ordinal: number): void {
    const { tokens, starts } = this.#words;
    const meets = this.#meets;
    const equals = this.#equals;
    const terms = this.terms;
    const phrases = this.#phrases;
    const lengths = this.#lengths;
    const lastStarts = this.#lastStarts;
    const nearLimit = 2 * this.#wordCount + 2;
    const start = starts[ordinal] ?? 0;
    const end = starts[ordinal + 1] ?? 0;
    let met = 0;
    let whole = 0;
    let isNear = false;
    let isInARow = false;
    for (let place = start; place < end; place++) {
      const token = tokens[place] ?? 0;
      const bits = meets[token] ?? 0;
      if (bits === 0) continue;
      if ((bits & 1) !== 0 && !isInARow) isInARow = this.#stands(place, end);
      let ending = bits & terms;
      let wholeEnding = (equals[token] ?? 0) & ending;
      if ((ending & phrases) !== 0) {
        ending = this.#keepStanding(meets, ending, start, place);
        wholeEnding = this.#keepStanding(equals, wholeEnding, start, place);
      }
      met |= ending;
      whole |= wholeEnding;
      if (isNear || ending === 0) continue;
      for (let rest = ending; rest !== 0; rest &= rest - 1) {
        const last = toPlace(rest);
        lastStarts[last] = place - (lengths[last] ?? 0) + 1;
      }
      isNear = met === terms && this.#stretchTo(place) <= nearLimit;
    }
    this.met = met;
    this.whole = whole;
    this.isInARow = isInARow;
    this.isNear = isNear;
  }

  /** How well the quotation read last answers the query; a term that does not stand in it is somewhere else. */
  get rank(): number {
    const together = this.isInARow ? IN_A_ROW : this.isNear ? NEAR : IN_THE_WORDS;
    return toRank(this.met === this.terms ? together : PARTLY_IN_THE_NAME, countBits(this.terms & ~this.whole));
  }

  /** Whether the whole query stands in a row from `place` on. */
  #stands(place: number, end: number): boolean {
    if (place + this.#wordCount > end) return false;
    for (let word = 1; word < this.#wordCount; word++) {
      if (((this.#meets[this.#words.tokens[place + word] ?? 0] ?? 0) & (1 << word)) === 0) return false;
    }
    return true;
  }

  /** Of the terms in `ending` whose last word stands at `place` those whose other words stand before it. */
  #keepStanding(table: Uint32Array, ending: number, start: number, place: number): number {
    let standing = ending;
    for (let rest = ending & this.#phrases; rest !== 0; rest &= rest - 1) {
      const last = toPlace(rest);
      for (let back = 1; back < (this.#lengths[last] ?? 0); back++) {
        const bits = place - back < start ? 0 : (table[this.#words.tokens[place - back] ?? 0] ?? 0);
        if ((bits & (1 << (last - back))) === 0) standing &= ~(1 << last);
      }
    }
    return standing;
  }

  /** The number of words from the earliest of the last places of all terms to `place`. */
  #stretchTo(place: number): number {
    let from = place;
    for (let rest = this.terms; rest !== 0; rest &= rest - 1)
      from = Math.min(from, this.#lastStarts[toPlace(rest)] ?? 0);
    return place - from + 1;
  }
}

/** The place of the lowest bit. */
const toPlace = (bits: number) => 31 - Math.clz32(bits & -bits);

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
