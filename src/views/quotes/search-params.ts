import { QUOTATION_KINDS } from '#analysis/annotations.ts';

export const FACET_NAMES = ['speaker', 'article', 'kind'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** `best`: the best match first. `story`: as the articles tell it. `newest`: by the day of speaking, latest first. */
export const SORTS = ['best', 'story', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address says about the page. */
export interface QuoteSearch {
  /** The query as typed. */
  q: string;
  /** The chosen values of each facet: names of speakers (or `UNNAMED`), ids of articles, kinds. */
  chosen: Record<FacetName, readonly string[]>;
  sort: Sort;
  /** The id of the quotation to show and mark. */
  quote: string | null;
}

export const EVERYTHING: QuoteSearch = {
  q: '',
  chosen: { speaker: [], article: [], kind: [] },
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

/** The search with a facet's value chosen, or no longer chosen. The marked quotation belongs to the search before. */
export function withFacetValue(search: QuoteSearch, name: FacetName, value: string, isChosen: boolean): QuoteSearch {
  const others = search.chosen[name].filter((other) => other !== value);
  const chosen = { ...search.chosen, [name]: isChosen ? [...others, value] : others };
  return { ...search, chosen, quote: null };
}
