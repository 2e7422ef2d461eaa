import { QUOTATION_KINDS } from '#analysis/annotations.ts';
import { parseDayBounds } from '#analysis/search/day-bounds.ts';
import {
  type ChosenValues,
  FACET_NAMES,
  type FacetName,
  type QuoteRequest,
  type Sort,
  SORTS,
  UNDATED,
} from '#analysis/search/quote-request.ts';

/** What the address says about the page. */
export interface QuoteSearch {
  /** The query as typed. */
  q: string;
  chosen: ChosenValues;
  sort: Sort;
  /** The id of the quotation to show and mark. */
  quote: string | null;
}

export const EVERYTHING: QuoteSearch = {
  q: '',
  chosen: { speaker: [], article: [], kind: [], date: [] },
  sort: 'best',
  quote: null,
};

/** Reads the address; what makes no sense falls to the default. */
export function parseQuoteSearch(params: URLSearchParams): QuoteSearch {
  const all = (name: FacetName) => [...new Set(params.getAll(name))].filter((value) => value !== '');
  return {
    q: params.get('q') ?? '',
    chosen: {
      speaker: all('speaker'),
      article: all('article'),
      kind: all('kind').filter((value) => QUOTATION_KINDS.some((kind) => kind === value)),
      date: all('date').filter((value) => value === UNDATED || parseDayBounds(value) !== null),
    },
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? EVERYTHING.sort,
    quote: params.get('quote'),
  };
}

/** The same as an address; defaults leave no trace. */
export function toSearchParams({ q, chosen, sort, quote }: QuoteSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const name of FACET_NAMES) for (const value of chosen[name]) params.append(name, value);
  if (sort !== EVERYTHING.sort) params.set('sort', sort);
  if (quote !== null) params.set('quote', quote);
  return params;
}

/** What the address asks of the quotations. */
export function toQuoteRequest({ q, chosen, sort }: QuoteSearch): QuoteRequest {
  return { typed: q, chosen, sort };
}

/** The search with a facet's value chosen, or no longer chosen. The marked quotation belongs to the search before. */
export function withFacetValue(search: QuoteSearch, name: FacetName, value: string, isChosen: boolean): QuoteSearch {
  const others = search.chosen[name].filter((other) => other !== value);
  const chosen = { ...search.chosen, [name]: isChosen ? [...others, value] : others };
  return { ...search, chosen, quote: null };
}
