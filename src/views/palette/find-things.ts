import { parseQuery } from '#analysis/search/parse-query.ts';
import type { QueryTerm } from '#analysis/search/query.ts';
import { respellQuery } from '#analysis/search/respell-query.ts';
import { sortByRank } from '#analysis/search/sort-by-rank.ts';
import { findNamed, type NamedIndex } from '#analysis/search/story/find-matches.ts';

/** Things of the page's own that a search finds by name, best first. */
export interface FoundThings {
  /** Places in the list that was indexed. */
  places: number[];
  /** The rank of the first (see quotation-ranks.ts); Infinity for none. */
  best: number;
  /** What to mark. */
  terms: readonly QueryTerm[];
  /** Only close spellings of what was typed are there. */
  isRespelled: boolean;
}

/** Conditions such as `speaker:` are about quotations, which these are not. */
export function findThings(index: NamedIndex, typed: string): FoundThings {
  const query = parseQuery(typed);
  const asTyped = toFound(index, query.filters.length > 0 ? [] : query.terms);
  if (asTyped.places.length > 0 || query.filters.length > 0) return { ...asTyped, isRespelled: false };
  const respelled = respellQuery(query, [index.all.vocabulary]);
  return { ...toFound(index, respelled.query.terms), isRespelled: respelled.respellings.length > 0 };
}

function toFound(index: NamedIndex, terms: readonly QueryTerm[]): Omit<FoundThings, 'isRespelled'> {
  const { list, ranks } = findNamed(index, terms);
  const sorted = sortByRank(list, ranks);
  const [first] = sorted;
  return { places: [...sorted], best: first === undefined ? Infinity : (ranks[first] ?? 0), terms };
}
