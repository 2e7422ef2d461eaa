import { findOrRespell } from './find-or-respell.ts';
import type { Found } from './find-quotations.ts';
import type { SearchIndex } from './index-quotations.ts';
import { narrowByFacets } from './narrow-by-facets.ts';
import { toOrder } from './order-quotations.ts';
import { parseQuery } from './parse-query.ts';
import type { QuoteAnswer, QuoteRequest, Sort } from './quote-request.ts';
import { rankFound, RANKS } from './rank-found.ts';

/** What a reader's request finds. Never throws: what is not understood of the query is named in it and left out. */
export function searchQuotations(index: SearchIndex, { typed, chosen, sort }: QuoteRequest): QuoteAnswer {
  const { found, query, respellings } = findOrRespell(index, parseQuery(typed));
  const { isFound, facets } = narrowByFacets(index, found.isFound, chosen);
  return { found: toList(index, { ...found, isFound }, sort), total: index.total, facets, query, respellings };
}

/** The ordinals of what is found, in the asked order. */
function toList(index: SearchIndex, found: Found, sort: Sort): Uint32Array {
  // Without words to match there is no better or worse match.
  const byRank = sort === 'best' && found.terms.length > 0;
  const order = toOrder(index, byRank ? 'newest' : sort === 'best' ? 'story' : sort);
  const list = order.filter((ordinal) => found.isFound[ordinal] === 1);
  return byRank ? sortByRank(list, rankFound(index, found)) : list;
}

/** Equal ranks stay in the order in which they come: each goes behind the last one of its rank. */
function sortByRank(list: Uint32Array, ranks: Uint16Array): Uint32Array {
  const next = new Uint32Array(RANKS + 1);
  for (const ordinal of list) {
    const rank = ranks[ordinal] ?? 0;
    next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  }
  for (let rank = 1; rank <= RANKS; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const sorted = new Uint32Array(list.length);
  for (const ordinal of list) {
    const rank = ranks[ordinal] ?? 0;
    const place = next[rank] ?? 0;
    sorted[place] = ordinal;
    next[rank] = place + 1;
  }
  return sorted;
}
