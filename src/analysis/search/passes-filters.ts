import { findWords } from './find-words.ts';
import type { SearchEntry } from './index-quotations.ts';
import type { QueryFilter, QueryWord } from './query.ts';
import type { SearchWord } from './split-search-words.ts';

/**
 * Whether a quotation meets the conditions of a query: of several speakers, articles or kinds one is enough,
 * as with the facets; everything else must hold together.
 */
export function passesFilters(entry: SearchEntry, filters: readonly QueryFilter[]): boolean {
  const eitherOf = new Map<string, boolean>();
  for (const filter of filters) {
    const meetsIt = meetsFilter(entry, filter);
    if (filter.negated) {
      if (meetsIt) return false;
    } else if (filter.field === 'before' || filter.field === 'after') {
      if (!meetsIt) return false;
    } else {
      eitherOf.set(filter.field, meetsIt || (eitherOf.get(filter.field) ?? false));
    }
  }
  return [...eitherOf.values()].every(Boolean);
}

function meetsFilter(entry: SearchEntry, filter: QueryFilter): boolean {
  const isIn = (words: SearchWord[]) => 'words' in filter && findWords(filter.words, words).length > 0;
  switch (filter.field) {
    case 'speaker':
      return entry.names.some(isIn) || entry.otherNames.some(isIn);
    case 'article':
      return isLetterOf(filter.words, entry) ?? entry.articleNames.some(isIn);
    case 'kind':
      return filter.kinds.includes(entry.quotation.kind);
    case 'before':
      return entry.said.last !== null && filter.bounds.first !== null && entry.said.last < filter.bounds.first;
    case 'after':
      return entry.said.first !== null && filter.bounds.last !== null && entry.said.first > filter.bounds.last;
  }
}

/** `article:a` means the letter of the badge and not every title with an "a…" in it; null when it is no letter. */
function isLetterOf([word, ...more]: readonly QueryWord[], { articleLetter }: SearchEntry): boolean | null {
  if (!word || more.length > 0) return null;
  return word.word === articleLetter || (word.word.length === 1 ? false : null);
}
