import { findOrRespell } from './find-or-respell.ts';
import type { Found } from './find-quotations.ts';
import type { SearchIndex } from './index-quotations.ts';
import { narrowByFacets } from './narrow-by-facets.ts';
import { sortByOrder, toOrder } from './order-quotations.ts';
import { parseQuery } from './parse-query.ts';
import type { QuoteAnswer, QuoteRequest, Sort } from './quote-request.ts';
import { RANKS } from './quotation-ranks.ts';

/** What a reader's request finds. Never throws: what is not understood of the query is named in it and left out. */
export function searchQuotations(index: SearchIndex, { typed, chosen, sort }: QuoteRequest): QuoteAnswer {
  const { found, query, respellings } = findOrRespell(index, parseQuery(typed));
  const { list, facets } = narrowByFacets(index, found.list, chosen);
  return { found: sortFound(index, list, found.ranks, sort), total: index.total, facets, query, respellings };
}

function sortFound(index: SearchIndex, list: Uint32Array, ranks: Found['ranks'], sort: Sort): Uint32Array {
  if (sort !== 'best') return sortByOrder(list, toOrder(index, sort));
  // Without words to match there is no better or worse match.
  return ranks ? sortByRank(sortByOrder(list, toOrder(index, 'newest')), ranks) : list;
}

/** Equal ranks stay in the order in which they come: each goes behind the last one of its rank. */
function sortByRank(list: Uint32Array, ranks: Uint16Array): Uint32Array {
  const next = new Uint32Array(RANKS + 1);
  for (let at = 0; at < list.length; at++) {
    const rank = ranks[list[at] ?? 0] ?? 0;
    next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  }
  for (let rank = 1; rank <= RANKS; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const sorted = new Uint32Array(list.length);
  for (let at = 0; at < list.length; at++) {
    const rank = ranks[list[at] ?? 0] ?? 0;
    const place = next[rank] ?? 0;
    sorted[place] = list[at] ?? 0;
    next[rank] = place + 1;
  }
  return sorted;
}
