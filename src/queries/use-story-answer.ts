import { useQuery } from '@tanstack/react-query';
import { STORY_GROUPS, type StoryAnswer, type StoryRequest } from '#analysis/search/story/story-request.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { searchProgressQuery, searchWorkerQuery } from './quote-search-queries.ts';
import {
  indexAheadQuery,
  storyAnswerQuery,
  storySearchProgressQuery,
  storySearchWorkerQuery,
} from './story-search-queries.ts';

/** What is known of the answer to a search over a whole story. */
export interface StorySearchState {
  /** Null until the first answer comes, and where nothing is asked; then, while the next is on its way, the one before. */
  answer: StoryAnswer | null;
  /** What was typed when that was asked; without an answer what is typed now. */
  answered: string;
  /** True while that is an older one. */
  isStale: boolean;
  /** The share of the work that is done to make a large story searchable, from 0 to 1; null when it is searchable. */
  progress: number | null;
  /** What has gone wrong, and what tries again. */
  failure: { error: Error; retry: () => void } | null;
}

/** UTF-16 code units of text, and numbers of findings, up to which all is indexed in some thirty milliseconds. */
const MOST_AT_ONCE = { text: 200_000, findings: 2_000 };

/** Whether the page itself searches a story, and not a worker beside it. */
export const isStorySearchedInPage = ({ articles, events }: StoryBundle): boolean =>
  articles.reduce((sum, { text }) => sum + text.length, 0) <= MOST_AT_ONCE.text &&
  articles.reduce((sum, { quotations }) => sum + quotations.length, events.length) <= MOST_AT_ONCE.findings;

/** The answer of a small story at once, of a large one from a worker. Made ready as soon as this is shown. */
export function useStoryAnswer(story: StoryBundle, request: StoryRequest): StorySearchState {
  const isAtOnce = isStorySearchedInPage(story);
  const quotations = useQuery({ ...searchWorkerQuery(story), enabled: !isAtOnce });
  const all = useQuery(storySearchWorkerQuery(story, (!isAtOnce && quotations.data) || null));
  const { data: quotationsDone = 0 } = useQuery(searchProgressQuery(story.id));
  const { data: allDone = 0 } = useQuery(storySearchProgressQuery(story.id));
  useQuery({ ...indexAheadQuery(story), enabled: isAtOnce });
  const searcher = isAtOnce ? 'page' : (all.data ?? null);
  const asked = useQuery(storyAnswerQuery(story, request, searcher));
  const isNothing =
    asked.data !== undefined &&
    !asked.isPlaceholderData &&
    STORY_GROUPS.every((group) => asked.data?.answer.groups[group].total === 0);
  // Asked for apart: the search itself is answered sooner, and a newer one takes its place.
  const why = useQuery(storyAnswerQuery(story, { ...request, explains: true }, isNothing ? searcher : null));
  const reason = why.isPlaceholderData ? undefined : why.data;
  const error = quotations.error ?? all.error ?? asked.error ?? why.error;
  const isAsked = request.typed.trim() !== '';
  const known = isAsked ? ((isNothing ? reason : undefined) ?? asked.data ?? null) : null;
  return {
    answer: known?.answer ?? null,
    answered: known?.request.typed ?? request.typed,
    isStale: isAsked && (asked.isPlaceholderData || asked.data === undefined || (isNothing && !reason)),
    progress: searcher === null ? ((quotations.data ? 1 : quotationsDone) + allDone) / 2 : null,
    failure: error && { error, retry: () => void quotations.refetch() },
  };
}
