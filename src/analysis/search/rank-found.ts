import { type SoughtWord, standsAt } from './find-documents.ts';
import type { Found } from './find-quotations.ts';
import type { SearchIndex } from './index-quotations.ts';

/** How closely the words of a query stand together in a quotation, the best first. */
const IN_A_ROW = 0;
const NEAR = 1;
const IN_THE_WORDS = 2;
const PARTLY_IN_THE_NAME = 3;
/** As many terms are told apart by whether they stand there as whole words. */
const MOST_COUNTED = 255;
export const RANKS = 4 * (MOST_COUNTED + 1);

/**
 * For each quotation found a number below `RANKS`, the best 0: all words in a row as they were typed; near each
 * other; anywhere in the words; some of them only in the speaker's name. Among those, the more terms stand there as
 * whole words and not as the beginnings of longer ones, the better. What else could be weighed, such as the
 * distance between words that are not near or how rare they are, is left out: equal ones come in an order that a
 * reader can see, by date. Numbers of quotations that were not found mean nothing.
 */
export function rankFound({ words: { tokens, starts } }: SearchIndex, { isFound, inWords, terms }: Found): Uint16Array {
  const ranks = new Uint16Array(isFound.length);
  if (terms.length === 0) return ranks;
  const asTyped = terms.flat();
  const near = toNearLimit(asTyped.length);
  const places = new TermPlaces(terms);
  for (let ordinal = 0; ordinal < isFound.length; ordinal++) {
    if (isFound[ordinal] !== 1) continue;
    const start = starts[ordinal] ?? 0;
    const end = starts[ordinal + 1] ?? 0;
    let isInARow = false;
    places.clear();
    for (let place = start; place < end; place++) {
      places.read(tokens, start, place);
      isInARow ||= standsAt(tokens, place, end, asTyped);
    }
    const isInWords = inWords[ordinal] === terms.length;
    const closeness = !isInWords
      ? PARTLY_IN_THE_NAME
      : isInARow
        ? IN_A_ROW
        : places.shortest <= near
          ? NEAR
          : IN_THE_WORDS;
    const notWhole = Math.min(MOST_COUNTED, terms.length - places.whole);
    ranks[ordinal] = closeness * (MOST_COUNTED + 1) + notWhole;
  }
  return ranks;
}

/** Room for about as many words between as were asked for, such as articles and adjectives. */
const toNearLimit = (words: number) => 2 * words + 2;

/** Where the terms of a query stand in a quotation that is read from its first word to its last. */
class TermPlaces {
  readonly #terms: Found['terms'];
  /** For each term where it began last, and whether it was seen as whole words; -1 and 0 before it is met. */
  readonly #lastStart: Int32Array;
  readonly #isWhole: Uint8Array;
  #seen = 0;
  /** The number of words in the shortest stretch that has all terms. */
  shortest = Infinity;
  /** How many terms were seen as whole words. */
  whole = 0;

  constructor(terms: Found['terms']) {
    this.#terms = terms;
    this.#lastStart = new Int32Array(terms.length);
    this.#isWhole = new Uint8Array(terms.length);
  }

  clear(): void {
    this.#lastStart.fill(-1);
    this.#isWhole.fill(0);
    this.#seen = 0;
    this.shortest = Infinity;
    this.whole = 0;
  }

  /** Takes the word at `place` as the last one of whichever terms end there; the quotation begins at `start`. */
  read(tokens: Uint32Array, start: number, place: number): void {
    let hasMet = false;
    for (let term = 0; term < this.#terms.length; term++) {
      const sought = this.#terms[term] ?? [];
      const from = place - sought.length + 1;
      if (from < start || !standsAt(tokens, from, place + 1, sought)) continue;
      hasMet = true;
      if ((this.#lastStart[term] ?? 0) < 0) this.#seen++;
      this.#lastStart[term] = from;
      if (this.#isWhole[term] === 0 && standsWhole(tokens, from, sought)) {
        this.#isWhole[term] = 1;
        this.whole++;
      }
    }
    if (!hasMet || this.#seen < this.#terms.length) return;
    let first = place;
    for (const from of this.#lastStart) if (from < first) first = from;
    this.shortest = Math.min(this.shortest, place - first + 1);
  }
}

function standsWhole(tokens: Uint32Array, from: number, sought: readonly SoughtWord[]): boolean {
  return sought.every(({ whole }, offset) => whole.first < whole.end && tokens[from + offset] === whole.first);
}
