import { queryOptions, skipToken } from '@tanstack/react-query';
import { explainNothing } from '#analysis/search/explain-nothing.ts';
import { FACET_NAMES, type QuoteAnswer, type QuoteRequest } from '#analysis/search/quote-request.ts';
import { searchQuotations } from '#analysis/search/search-quotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { SearchClient } from '#worker/search-client.ts';
import { openSearch } from './open-search.ts';
import { toIdentity } from './story-identity.ts';
import { storyQuery } from './story-queries.ts';
import { toIndexAtOnce } from './to-index-at-once.ts';

/** Answers are large and quickly made again: they are not compared with each other, and hardly one is kept. */
const UNKEPT = { gcTime: 0, structuralSharing: false } as const;

/** The worker that searches a story. It goes on when the reader looks at another page of the story meanwhile. */
export function searchWorkerQuery(story: StoryBundle) {
  return queryOptions({
    queryKey: ['search worker', story.id, toIdentity(story)],
    queryFn: ({ client }) => {
      // The worker of another story, or of this one before a correction, ends: nobody must ask it again.
      client.removeQueries({
        queryKey: ['search worker'],
        predicate: ({ queryKey }) => queryKey[2] !== toIdentity(story),
      });
      const isAsLoaded = client.getQueryData(storyQuery(story.id).queryKey) === story;
      return openSearch(story, isAsLoaded, (done) => client.setQueryData(searchProgressQuery(story.id).queryKey, done));
    },
    structuralSharing: false,
  });
}

/** The share of the work of opening a search that is done, from 0 to 1. */
export function searchProgressQuery(story: string) {
  return queryOptions({ queryKey: ['search progress', story], queryFn: skipToken, initialData: 0 });
}

/** What answers: the page itself, a worker, or nothing until there is one. */
export type Searcher = 'page' | SearchClient | null;

/** An answer with the request that it answers. */
export interface Answered {
  request: QuoteRequest;
  answer: QuoteAnswer;
}

/** Whether a request is for everything as the articles tell it. */
export const asksForAll = ({ typed, chosen, sort }: QuoteRequest): boolean =>
  typed.trim() === '' &&
  FACET_NAMES.every((name) => chosen[name].length === 0) &&
  (sort === 'best' || sort === 'story');

/** The answer to a request: from the page it is there at once; until a worker's comes, the answer before stands. */
export function answerQuery(story: StoryBundle, request: QuoteRequest, searcher: Searcher) {
  const answerAtOnce = (): Answered => ({ request, answer: searchQuotations(toIndexAtOnce(story), request) });
  const askWorker = async (worker: SearchClient, signal: AbortSignal): Promise<Answered> => {
    return { request, answer: await worker.search(request, signal) };
  };
  return queryOptions({
    queryKey: ['quotations', story.id, toIdentity(story), request, toWorkerId(searcher)],
    queryFn: ({ signal }) => (isWorker(searcher) ? askWorker(searcher, signal) : answerAtOnce()),
    enabled: searcher !== null,
    initialData: () => (searcher === 'page' ? answerAtOnce() : undefined),
    placeholderData: (answer, query) => (query?.queryKey[2] === toIdentity(story) ? answer : undefined),
    ...UNKEPT,
    // The largest one, and the one that readers come back to whenever they clear the field.
    ...(asksForAll(request) && { gcTime: Infinity }),
  });
}

/** Why a request finds nothing. */
export function deadEndsQuery(story: StoryBundle, request: QuoteRequest, searcher: Searcher) {
  return queryOptions({
    queryKey: ['dead ends', story.id, toIdentity(story), request, toWorkerId(searcher)],
    queryFn: ({ signal }) => {
      if (isWorker(searcher)) return searcher.explain(request, signal);
      const steps = explainNothing(toIndexAtOnce(story), request);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      return step.value;
    },
    ...UNKEPT,
  });
}

const isWorker = (searcher: Searcher): searcher is SearchClient => searcher !== null && searcher !== 'page';
const toWorkerId = (searcher: Searcher) => (isWorker(searcher) ? searcher.id : null);
