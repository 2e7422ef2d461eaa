import { editDistance } from './edit-distance.ts';
import { meets } from './find-words.ts';
import type { Query, QueryTerm, QueryWord } from './query.ts';

/** A word that nothing contains, and the nearest words that something does. */
export interface Respelling {
  typed: string;
  spellings: string[];
}

/** How many slips are forgiven: none in short words, where another word is always near. */
function toLimit(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Exchanges every sought word that the vocabulary lacks for the words nearest to it. Words in quotation marks
 * and left-out ones stay as they are. `vocabulary`: every folded word that a search can find.
 */
export function respellQuery(
  query: Query,
  vocabulary: ReadonlySet<string>,
): { query: Query; respellings: Respelling[] } {
  const respellings: Respelling[] = [];
  const respell = (word: QueryWord): QueryWord => {
    const spellings = findCloseSpellings(word, vocabulary);
    if (spellings.length === 0) return word;
    respellings.push({ typed: word.word, spellings });
    return { ...word, spellings: new Set(spellings) };
  };
  const terms = query.terms.map((term): QueryTerm =>
    term.exact || term.negated ? term : { ...term, words: term.words.map(respell) },
  );
  return { query: { ...query, terms }, respellings };
}

/** The nearest words, all at the same distance, in alphabetical order; none when the vocabulary has the word. */
function findCloseSpellings(sought: QueryWord, vocabulary: ReadonlySet<string>): string[] {
  let limit = toLimit(sought.word.length);
  let nearest: string[] = [];
  for (const word of vocabulary) {
    if (meets(sought, word)) return [];
    if (limit === 0) continue;
    const distance = editDistance(sought.word, word, limit, sought.prefix);
    if (distance > limit) continue;
    if (distance < limit) nearest = [];
    limit = distance;
    nearest.push(word);
  }
  return nearest.toSorted();
}
