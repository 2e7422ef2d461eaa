import { queryOptions, useQuery } from '@tanstack/react-query';
import { type DeadEnd, explainNothing } from '#analysis/search/explain-nothing.ts';
import type { QuoteAnswer, QuoteRequest } from '#analysis/search/quote-request.ts';
import { searchQuotations } from '#analysis/search/search-quotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toSearchIndex } from './story-search-index.ts';

/** What is known of the answer to a request. */
export interface QuoteSearchState {
  /** Null until the first answer comes. */
  answer: QuoteAnswer | null;
  /** Why nothing is found; null when something is, and until it is known. */
  deadEnds: DeadEnd[] | null;
}

/** The answer to a request, there at once. */
export function useQuoteAnswer(story: StoryBundle, request: QuoteRequest): QuoteSearchState {
  const { data: answer } = useQuery(answerQuery(story, request));
  const findsNothing = answer.found.length === 0;
  const { data: deadEnds } = useQuery({ ...deadEndsQuery(story, request), enabled: findsNothing });
  return { answer, deadEnds: findsNothing ? (deadEnds ?? null) : null };
}

/** Answers are large and quickly made again: they are neither kept nor compared with each other. */
const UNKEPT = { gcTime: 0, structuralSharing: false } as const;

function answerQuery(story: StoryBundle, request: QuoteRequest) {
  const answer = () => searchQuotations(toSearchIndex(story), request);
  return queryOptions({ queryKey: ['quotations', story.id, request], queryFn: answer, initialData: answer, ...UNKEPT });
}

function deadEndsQuery(story: StoryBundle, request: QuoteRequest) {
  return queryOptions({
    queryKey: ['dead ends', story.id, request],
    queryFn: () => {
      const steps = explainNothing(toSearchIndex(story), request);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      return step.value;
    },
    ...UNKEPT,
  });
}
