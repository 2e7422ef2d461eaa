import type { QueryWord } from './query.ts';
import { byCodeUnits, documentAt, type WordIndex } from './word-index.ts';

/** Words of a vocabulary that stand side by side: `first` inclusive, `end` exclusive. */
export interface WordRange {
  first: number;
  end: number;
}

/** What a query word means in a certain vocabulary. */
export interface SoughtWord {
  /** The words that count for it; none of the ranges is empty. */
  ranges: readonly WordRange[];
  /** The range of the word exactly as typed, empty when there is none. */
  whole: WordRange;
}

export function seekWord(
  { vocabulary }: Pick<WordIndex, 'vocabulary'>,
  { word, prefix, spellings }: QueryWord,
): SoughtWord {
  const whole = toWordRange(vocabulary, word, false);
  const ranges = spellings
    ? [...spellings].map((spelling) => toWordRange(vocabulary, spelling, false))
    : [prefix ? toWordRange(vocabulary, word, true) : whole];
  return { ranges: ranges.filter(({ first, end }) => first < end), whole };
}

/** The words of a sorted vocabulary that are `word`, or begin with it. */
export function toWordRange(vocabulary: readonly string[], word: string, prefix: boolean): WordRange {
  const first = lowerBound(vocabulary, word);
  if (!prefix) return { first, end: vocabulary[first] === word ? first + 1 : first };
  // No word has this sign, and none stands behind it.
  return { first, end: lowerBound(vocabulary, `${word}\uffff`) };
}

/** The first of the sorted words that does not stand before `word`. */
function lowerBound(vocabulary: readonly string[], word: string): number {
  let from = 0;
  let to = vocabulary.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (byCodeUnits(vocabulary[middle] ?? '', word) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether the token `id` counts for a sought word. */
function isIn(ranges: readonly WordRange[], id: number): boolean {
  for (const { first, end } of ranges) if (id >= first && id < end) return true;
  return false;
}

/** Whether the sought words stand in a row from `place` on, all before `end`. */
function standsAt(tokens: WordIndex['tokens'], place: number, end: number, sought: readonly SoughtWord[]): boolean {
  if (place + sought.length > end) return false;
  let at = place;
  for (const { ranges } of sought) if (!isIn(ranges, tokens[at++] ?? -1)) return false;
  return true;
}

/** Calls `visit` for every document in which the sought words stand in a row; for some more than once. */
export function eachDocumentWith(
  index: WordIndex,
  sought: readonly SoughtWord[],
  visit: (document: number) => void,
): void {
  const { tokens, starts, places } = index;
  const fewest = findRarest(index, sought);
  for (const { first, end } of sought[fewest]?.ranges ?? []) {
    const last = index.placeStarts[end] ?? 0;
    for (let at = index.placeStarts[first] ?? 0; at < last; at++) {
      const place = places[at] ?? 0;
      const document = documentAt(index, place);
      if (sought.length > 1) {
        const from = place - fewest;
        if (from < (starts[document] ?? 0) || !standsAt(tokens, from, starts[document + 1] ?? 0, sought)) continue;
      }
      visit(document);
    }
  }
}

/** Whether so many tokens count for a word that to read all of them is quicker than to look them up. */
const isBroad = (index: WordIndex, word: SoughtWord) => countPlaces(index, word) > index.tokens.length / 16;

/** Sets the mark of every document in which the sought words stand in a row. */
export function markDocumentsWith(
  index: WordIndex,
  sought: readonly SoughtWord[],
  marks: Uint8Array,
  mark: number,
): void {
  const [word, ...more] = sought;
  if (!word || more.length > 0 || !isBroad(index, word)) {
    eachDocumentWith(index, sought, (document) => (marks[document] = mark));
    return;
  }
  // Each document is read up to the first token that counts.
  const { tokens, starts } = index;
  for (const { first, end } of word.ranges) {
    for (let document = 0; document < marks.length; document++) {
      const last = starts[document + 1] ?? 0;
      for (let place = starts[document] ?? 0; place < last; place++) {
        const id = tokens[place] ?? 0;
        if (id < first || id >= end) continue;
        marks[document] = mark;
        break;
      }
    }
  }
}

/** Of several terms the one that leaves the least to look at: all others are read where it stands. */
export function findRarestTerm<Term extends { words: readonly SoughtWord[] }>(
  index: WordIndex,
  terms: readonly Term[],
): Term | undefined {
  const count = ({ words }: Term) => Math.min(...words.slice(0, 9).map((word) => countPlaces(index, word)));
  return terms.toSorted((a, b) => count(a) - count(b))[0];
}

/** The place among the sought words of the one with which the least has to be looked at. */
function findRarest(index: WordIndex, sought: readonly SoughtWord[]): number {
  let rarest = 0;
  let fewest = Infinity;
  for (const [place, word] of sought.entries()) {
    const count = countPlaces(index, word);
    if (count < fewest) [rarest, fewest] = [place, count];
  }
  return rarest;
}

/** How often a word stands in all documents. */
function countPlaces({ placeStarts }: WordIndex, { ranges }: SoughtWord): number {
  return ranges.reduce((sum, { first, end }) => sum + (placeStarts[end] ?? 0) - (placeStarts[first] ?? 0), 0);
}
