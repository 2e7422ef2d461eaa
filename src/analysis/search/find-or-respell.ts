import { type Found, findQuotations } from './find-quotations.ts';
import type { SearchIndex } from './index-quotations.ts';
import type { Query } from './query.ts';
import { type Respelling, respellQuery } from './respell-query.ts';

export interface FoundOrRespelled {
  found: Found;
  /** The query that found them. */
  query: Query;
  respellings: Respelling[];
}

/** What a query finds; with close spellings only when nothing at all has the words as they were typed. */
export function findOrRespell(index: SearchIndex, query: Query): FoundOrRespelled {
  const found = findQuotations(index, query);
  if (found.list.length > 0) return { found, query, respellings: [] };
  const respelled = respellQuery(query, [index.words.vocabulary, index.voices.names.vocabulary]);
  if (respelled.respellings.length === 0) return { found, query, respellings: [] };
  return { found: findQuotations(index, respelled.query), ...respelled };
}
