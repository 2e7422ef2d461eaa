import type { DeadEnd } from '#analysis/search/explain-nothing.ts';
import type { FacetName, QuoteAnswer, QuoteRequest } from '#analysis/search/quote-request.ts';
import type { StoryAnswer, StoryRequest } from '#analysis/search/story/story-request.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';

/** What the search reads of a story. */
export type SearchedStory = Pick<StoryBundle, 'articles' | 'entities' | 'events'>;

/**
 * An answer as it travels: the values of a facet only where they are others than those that were told when the story
 * was opened. Thousands of names and ids would take longer to travel than to search.
 */
export interface SentAnswer extends Omit<QuoteAnswer, 'facets'> {
  facets: Record<FacetName, { values: readonly string[] | null; counts: Uint32Array }>;
}

/** What a question is answered with. */
export interface SearchResults {
  /** The values of the facets of the story, which can be searched now. */
  open: Record<FacetName, readonly string[]>;
  search: SentAnswer;
  explain: DeadEnd[];
  'open all': null;
  find: StoryAnswer;
}

/**
 * What the page asks. Ids rise. A question of a reader takes the place of every one before it that is not answered
 * yet: those are never answered. The questions about quotations and those about the whole story are asked in two places,
 * and leave each other alone.
 */
export type SearchMessage =
  /**
   * First of all the story, as the absolute address of its JSON or as it is: to search its quotations, and then once
   * more to search all of it, which few readers do.
   */
  | { id: number; kind: 'open'; story: string | SearchedStory }
  | { id: number; kind: 'open all'; story: string | SearchedStory }
  | { id: number; kind: 'search' | 'explain'; request: QuoteRequest }
  | { id: number; kind: 'find'; request: StoryRequest };

/** What the worker says. */
export type SearchReply =
  | {
      [Kind in keyof SearchResults]: { id: number; status: 'success'; kind: Kind; value: SearchResults[Kind] };
    }[keyof SearchResults]
  | { id: number; status: 'error'; message: string }
  /** The share of the work for a question that is done, from 0 to 1. */
  | { id: number; status: 'progress'; done: number };
