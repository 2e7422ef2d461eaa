import type { QueryWord } from './query.ts';
import type { SearchWord } from './split-search-words.ts';

/** A place where query words stand in a row: indexes into the words of the text, `last` inclusive. */
export interface Occurrence {
  first: number;
  last: number;
  /** True when no word of the text goes on beyond what was typed. */
  whole: boolean;
}

/** Every place where `sought` stand in a row in `words`; overlapping ones included, in text order. */
export function findWords(sought: readonly QueryWord[], words: readonly SearchWord[]): Occurrence[] {
  const found: Occurrence[] = [];
  const latest = words.length - sought.length;
  for (let first = 0; first <= latest; first++) {
    let length = 0;
    let whole = true;
    for (const query of sought) {
      const word = words[first + length]?.word ?? '';
      if (!meets(query, word)) break;
      if (word !== query.word) whole = false;
      length++;
    }
    if (length === sought.length && length > 0) found.push({ first, last: first + length - 1, whole });
  }
  return found;
}

export function meets(query: QueryWord, word: string): boolean {
  if (query.spellings) return query.spellings.has(word);
  return query.prefix ? word.startsWith(query.word) : word === query.word;
}
