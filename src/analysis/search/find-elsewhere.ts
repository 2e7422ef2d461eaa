import type { Span } from '#analysis/annotations.ts';
import { findWords, meets } from './find-words.ts';
import type { IndexedArticle } from './index-quotations.ts';
import type { QueryWord } from './query.ts';
import { readWords } from './read-words.ts';
import { splitSearchWords } from './split-search-words.ts';

/** A stretch of an article's text. */
export interface Place extends Span {
  article: string;
}

/** So many articles are named; that there are more is for the search of all passages to tell. */
const MOST_PLACES = 8;
/** UTF-16 code units that are read in a step. */
const STEP = 100_000;

/** The first place in each article where words stand in a row, in quotations or not; in steps. */
export function* findElsewhere(
  articles: readonly IndexedArticle[],
  sought: readonly QueryWord[],
): Generator<undefined, Place[]> {
  const places: Place[] = [];
  let read = 0;
  for (const { id, text } of articles) {
    read += text.length;
    if (read > STEP) {
      read = 0;
      yield;
    }
    // Few texts have them: only those are worth the places of all their words.
    if (!hasWords(text, sought)) continue;
    const words = splitSearchWords(text);
    const [place] = findWords(sought, words);
    const [first, last] = place ? [words[place.first], words[place.last]] : [];
    if (!first || !last) continue;
    places.push({ article: id, start: first.start, end: last.end });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** Whether each of the words is in a text; in a row or not. */
function hasWords(text: string, sought: readonly QueryWord[]): boolean {
  const missing = new Set(sought);
  readWords(text, 0, text.length, (source, start, end) => {
    const word = source.slice(start, end).toLowerCase();
    for (const query of missing) if (meets(query, word)) missing.delete(query);
  });
  return missing.size === 0;
}
