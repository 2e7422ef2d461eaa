import { findOrRespell } from './find-or-respell.ts';
import type { Found } from './find-quotations.ts';
import type { SearchIndex } from './index-quotations.ts';
import { narrowByFacets } from './narrow-by-facets.ts';
import { sortByOrder, toOrder } from './order-quotations.ts';
import { parseQuery } from './parse-query.ts';
import type { QuoteAnswer, QuoteRequest, Sort } from './quote-request.ts';
import { sortByRank } from './sort-by-rank.ts';

/** What a reader's request finds. Never throws: what is not understood of the query is named in it and left out. */
export function searchQuotations(index: SearchIndex, { typed, chosen, sort }: QuoteRequest): QuoteAnswer {
  const { found, query, respellings } = findOrRespell(index, parseQuery(typed));
  const { list, facets } = narrowByFacets(index, found.list, chosen);
  return { found: sortFound(index, list, found.ranks, sort), total: index.total, facets, query, respellings };
}

/** Ordinals that were found, rising, in the order that is asked for. */
export function sortFound(index: SearchIndex, list: Uint32Array, ranks: Found['ranks'], sort: Sort): Uint32Array {
  if (sort !== 'best') return sortByOrder(list, toOrder(index, sort));
  // Without words to match there is no better or worse match.
  return ranks ? sortByRank(sortByOrder(list, toOrder(index, 'newest')), ranks) : list;
}
