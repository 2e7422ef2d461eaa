import { findCloseSpellings } from './close-spellings.ts';
import { seekWord } from './find-documents.ts';
import type { Query, QueryTerm, QueryWord } from './query.ts';

/** A word that nothing contains, and the nearest words that something does. */
export interface Respelling {
  typed: string;
  spellings: string[];
}

/**
 * Exchanges every sought word that none of the sorted vocabularies has for the words nearest to it. Words in quotation
 * marks and left-out ones stay as they are.
 */
export function respellQuery(
  query: Query,
  vocabularies: readonly (readonly string[])[],
): { query: Query; respellings: Respelling[] } {
  const respellings: Respelling[] = [];
  const respell = (word: QueryWord): QueryWord => {
    if (vocabularies.some((vocabulary) => seekWord({ vocabulary }, word).ranges.length > 0)) return word;
    const spellings = findCloseSpellings(word, vocabularies);
    if (spellings.length === 0) return word;
    respellings.push({ typed: word.word, spellings });
    return { ...word, spellings: new Set(spellings) };
  };
  const terms = query.terms.map((term): QueryTerm =>
    term.exact || term.negated ? term : { ...term, words: term.words.map(respell) },
  );
  return { query: { ...query, terms }, respellings };
}
