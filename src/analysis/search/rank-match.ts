import { type Occurrence, findWords } from './find-words.ts';
import type { QueryTerm } from './query.ts';
import type { SearchWord } from './split-search-words.ts';

/** How well a quotation answers a query, best first in each line. */
export interface Rank {
  closeness: 'in a row' | 'near each other' | 'in the words' | 'partly in the name';
  /** The number of words in the shortest stretch that has all of the terms; 0 when there is none. */
  stretch: number;
  /** How many terms stand there as whole words, not as the beginning of longer ones. */
  wholeWords: number;
}

const ORDER = ['in a row', 'near each other', 'in the words', 'partly in the name'] as const;

/** Negative when `a` is the better one, 0 when the order of the story decides. */
export function compareRanks(a: Rank, b: Rank): number {
  return (
    ORDER.indexOf(a.closeness) - ORDER.indexOf(b.closeness) || b.wholeWords - a.wholeWords || a.stretch - b.stretch
  );
}

/** `occurrences`: for each term, where it stands in `words`; a term without any is in the speaker's name. */
export function rankMatch(terms: readonly QueryTerm[], occurrences: Occurrence[][], words: SearchWord[]): Rank {
  const inWords = occurrences.filter((places) => places.length > 0);
  const wholeWords = inWords.filter((places) => places.some(({ whole }) => whole)).length;
  if (inWords.length < terms.length) return { closeness: 'partly in the name', stretch: 0, wholeWords };
  const asTyped = terms.flatMap((term) => term.words);
  if (findWords(asTyped, words).length > 0) return { closeness: 'in a row', stretch: asTyped.length, wholeWords };
  const stretch = findShortestStretch(inWords);
  // Room for about as many words between as were asked for, such as articles and adjectives.
  const near = stretch <= 2 * asTyped.length + 2;
  return { closeness: near ? 'near each other' : 'in the words', stretch, wholeWords };
}

/** The number of words in the shortest stretch that touches every list: a window over all places in order. */
function findShortestStretch(lists: Occurrence[][]): number {
  const places = lists
    .flatMap((list, index) => list.map(({ first, last }) => ({ list: index, first, last })))
    .toSorted((a, b) => a.first - b.first);
  const inWindow = new Map<number, number>();
  let shortest = Infinity;
  let from = 0;
  for (const place of places) {
    inWindow.set(place.list, (inWindow.get(place.list) ?? 0) + 1);
    for (let opening = places[from]; opening && inWindow.size === lists.length; opening = places[++from]) {
      shortest = Math.min(shortest, place.last - opening.first + 1);
      const left = (inWindow.get(opening.list) ?? 0) - 1;
      if (left > 0) inWindow.set(opening.list, left);
      else inWindow.delete(opening.list);
    }
  }
  return shortest;
}
