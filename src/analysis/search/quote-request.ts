import type { Query } from './query.ts';
import type { Respelling } from './respell-query.ts';

export const FACET_NAMES = ['speaker', 'article', 'kind', 'date'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/**
 * `best`: the best match first. `story`: as the articles tell it. `newest`, `oldest`: by the day of speaking.
 * `speaker`, `article`: by the speaker's name and by the article's title. `longest`: by the number of letters.
 */
export const SORTS = ['best', 'story', 'newest', 'oldest', 'speaker', 'article', 'longest'] as const;
export type Sort = (typeof SORTS)[number];

/** The value of the speaker facet for words whose speaker has no name. */
export const UNNAMED = 'not named';
/** The value of the date facet for words of which not even the year of speaking is certain. */
export const UNDATED = 'unknown';

/** The chosen values of each facet: of several within one any is enough, and no choice is no condition. */
export type ChosenValues = Readonly<Record<FacetName, readonly string[]>>;

/** What a reader asks of the quotations of a story. */
export interface QuoteRequest {
  /** The query as typed. */
  typed: string;
  /** Names of speakers or `UNNAMED`; ids of articles; kinds; `2023`, `2023-09`, `2023-09-22` or `UNDATED`. */
  chosen: ChosenValues;
  sort: Sort;
}

/** The same for each facet. */
export function mapFacets<Value>(toValue: (name: FacetName) => Value): Record<FacetName, Value> {
  return {
    speaker: toValue('speaker'),
    article: toValue('article'),
    kind: toValue('kind'),
    date: toValue('date'),
  };
}

/** The values of a facet and, for each, how many quotations it would show under the query and the other facets. */
export interface FacetCounts {
  values: readonly string[];
  counts: Uint32Array;
}

export interface QuoteAnswer {
  /** The quotations found, in the asked order, as ordinals: places in the order of the story, from 0. */
  found: Uint32Array;
  /** How many quotations the story has. */
  total: number;
  facets: Record<FacetName, FacetCounts>;
  /** The query that found them; with close spellings where nothing has the words as typed. */
  query: Query;
  respellings: Respelling[];
}
