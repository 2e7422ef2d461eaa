import { toWordRange } from './find-documents.ts';
import type { QueryWord } from './query.ts';
import { byCodeUnits } from './word-index.ts';

/** How many slips are forgiven: none in short words, where another word is always near. */
function toSlipLimit(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : MOST_SLIPS;
}

/**
 * The words of some sorted vocabularies that are nearest to what was typed, all at the same distance, in order; none
 * when none is near enough. A slip is a letter changed, added, left out or swapped with its neighbour (optimal string
 * alignment), counted in UTF-16 code units of folded words. Of a word that may go on, the nearest beginning of each
 * word counts.
 */
export function findCloseSpellings(
  { word: typed, prefix }: Pick<QueryWord, 'word' | 'prefix'>,
  vocabularies: readonly (readonly string[])[],
): string[] {
  let limit = toSlipLimit(typed.length);
  if (limit === 0) return [];
  let nearest: string[] = [];
  for (const vocabulary of vocabularies) {
    const walk = new DistanceWalk(typed, prefix);
    for (let at = 0; at < vocabulary.length; at++) {
      const word = vocabulary[at] ?? '';
      const distance = walk.measure(word, limit);
      if (distance > limit) {
        at = walk.skipFrom(vocabulary, at);
        continue;
      }
      if (distance < limit) nearest = [];
      limit = distance;
      nearest.push(word);
    }
  }
  return [...new Set(nearest)].toSorted(byCodeUnits);
}

/**
 * Measures one word after the other. Words that stand side by side begin alike: the table of distances is kept as far
 * as they do, and words that begin with what is already too far off can be passed over.
 */
class DistanceWalk {
  readonly #table: DistanceTable;
  readonly #prefix: boolean;
  #previous = '';
  #distance = Infinity;
  /** So many letters of the previous word are too far off, however it goes on; none are while this is Infinity. */
  #tooFar = Infinity;

  constructor(typed: string, prefix: boolean) {
    this.#table = new DistanceTable(typed);
    this.#prefix = prefix;
  }

  /** The distance of a word, or any number above `limit`; from call to call the limit never rises. */
  measure(word: string, limit: number): number {
    const shared = countShared(this.#previous, word);
    this.#previous = word;
    if (shared >= this.#tooFar) return this.#distance;
    this.#tooFar = Infinity;
    let toBeginnings = Infinity;
    for (let letters = 1; letters <= word.length; letters++) {
      if (letters > shared && this.#table.addLetter(word, letters) > limit) {
        this.#tooFar = letters;
        break;
      }
      toBeginnings = Math.min(toBeginnings, this.#table.distanceAt(letters));
    }
    const toWhole = this.#tooFar === Infinity ? this.#table.distanceAt(word.length) : Infinity;
    this.#distance = this.#prefix ? toBeginnings : toWhole;
    return this.#distance;
  }

  /** The place of the last word that begins with what was just found too far off; `at` when nothing was. */
  skipFrom(vocabulary: readonly string[], at: number): number {
    if (this.#tooFar === Infinity) return at;
    return toWordRange(vocabulary, this.#previous.slice(0, this.#tooFar), true).end - 1;
  }
}

function countShared(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/** No limit is higher. */
const MOST_SLIPS = 2;
/** The cells of a row: as far off the diagonal as matters, and one more on each side that stays too far. */
const WIDTH = 2 * MOST_SLIPS + 3;
const TOO_FAR = 1_000;

/**
 * Row n holds the distances from the beginnings of what was typed to the first n letters of a word, for beginnings of
 * n letters give or take `MOST_SLIPS`: all others are further off than any limit, and a long word stays cheap.
 */
class DistanceTable {
  readonly #typed: string;
  readonly #cells: Uint16Array;

  constructor(typed: string) {
    this.#typed = typed;
    this.#cells = new Uint16Array((typed.length + MOST_SLIPS + 2) * WIDTH).fill(TOO_FAR);
    for (let column = 0; column <= MOST_SLIPS; column++) this.#cells[toOffset(0, column)] = column;
  }

  /** From the whole of what was typed to the first `letters` of the word that was read last. */
  distanceAt(letters: number): number {
    const column = this.#typed.length;
    return Math.abs(column - letters) > MOST_SLIPS ? TOO_FAR : (this.#cells[toOffset(letters, column)] ?? TOO_FAR);
  }

  /** Works out row `letters`, for which those before it must hold; gives the least number in it. */
  addLetter(word: string, letters: number): number {
    const typed = this.#typed;
    const cells = this.#cells;
    const letter = word.charCodeAt(letters - 1);
    const before = letters > 1 ? word.charCodeAt(letters - 2) : -1;
    let least = TOO_FAR;
    const last = Math.min(typed.length, letters + MOST_SLIPS);
    for (let column = Math.max(0, letters - MOST_SLIPS); column <= last; column++) {
      const at = toOffset(letters, column);
      let cost = letters;
      if (column > 0) {
        // In the row above, the same column stands one cell further on.
        const above = at - WIDTH;
        const own = typed.charCodeAt(column - 1);
        const changed = (cells[above] ?? TOO_FAR) + (own === letter ? 0 : 1);
        cost = Math.min((cells[above + 1] ?? TOO_FAR) + 1, (cells[at - 1] ?? TOO_FAR) + 1, changed);
        if (own === before && column > 1 && typed.charCodeAt(column - 2) === letter) {
          cost = Math.min(cost, (cells[above - WIDTH] ?? TOO_FAR) + 1);
        }
      }
      cells[at] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }
}

const toOffset = (letters: number, column: number) => letters * WIDTH + column - letters + MOST_SLIPS + 1;
