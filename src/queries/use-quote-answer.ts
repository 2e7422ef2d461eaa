import { useQuery } from '@tanstack/react-query';
import type { DeadEnd } from '#analysis/search/explain-nothing.ts';
import type { QuoteAnswer, QuoteRequest } from '#analysis/search/quote-request.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import {
  answerQuery,
  asksForAll,
  deadEndsQuery,
  searchProgressQuery,
  searchWorkerQuery,
} from './quote-search-queries.ts';

/** What is known of the answer to a request. */
export interface QuoteSearchState {
  /** Null until the first answer comes; then, while the next one is on its way, the one before. */
  answer: QuoteAnswer | null;
  /** The request that `answer` answers, the same object as long as the answer is; without an answer the latest one. */
  answered: QuoteRequest;
  /** True while that is an older one than the latest. */
  isStale: boolean;
  /** Why nothing is found; null when something is, and until it is known. */
  deadEnds: DeadEnd[] | null;
  /** The share of the work that is done to make a large story searchable, from 0 to 1; null when it is searchable. */
  progress: number | null;
  /** What has gone wrong, and what tries again. */
  failure: { error: Error; retry: () => void } | null;
}

/** Up to so many quotations are indexed in some twenty milliseconds: there is nothing to wait for. */
const MOST_AT_ONCE = 2_000;

/** Whether the page itself searches so many quotations, and not a worker beside it. */
export const isSearchedInPage = (total: number): boolean => total <= MOST_AT_ONCE;

/**
 * The answer to a request: of a small story at once, of a large one from a worker, whose older questions are given up
 * as soon as there is a newer one. A large story can be read while it is made searchable. `total`: the number of its
 * quotations.
 */
export function useQuoteAnswer(story: StoryBundle, total: number, request: QuoteRequest): QuoteSearchState {
  const isSmall = isSearchedInPage(total);
  const worker = useQuery({ ...searchWorkerQuery(story), enabled: !isSmall });
  const { data: done } = useQuery(searchProgressQuery(story.id));
  const searcher = isSmall ? 'page' : (worker.data ?? null);
  const asked = useQuery(answerQuery(story, request, searcher));
  const isNothing = asked.data?.answer.found.length === 0 && !asked.isPlaceholderData;
  const why = useQuery({ ...deadEndsQuery(story, request, searcher), enabled: isNothing });
  const error = worker.error ?? asked.error ?? why.error;
  return {
    answer: asked.data?.answer ?? (asksForAll(request) ? toAll(total) : null),
    answered: asked.data?.request ?? request,
    isStale: asked.isPlaceholderData,
    deadEnds: isNothing ? (why.data ?? null) : null,
    progress: searcher === null ? (done ?? 0) : null,
    failure: error && { error, retry: () => void worker.refetch() },
  };
}

let all: QuoteAnswer | null = null;

/** All quotations in the order of the story, which needs no search; the values of the facets come with one. */
function toAll(total: number): QuoteAnswer {
  if (all?.total === total) return all;
  const none = { values: [], counts: new Uint32Array() };
  all = {
    found: Uint32Array.from({ length: total }, (_, ordinal) => ordinal),
    total,
    facets: { speaker: none, article: none, kind: none, date: none },
    query: { terms: [], filters: [], problems: [] },
    respellings: [],
  };
  return all;
}
