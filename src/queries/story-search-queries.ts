import { queryOptions, skipToken } from '@tanstack/react-query';
import { indexStory, type StoryIndex } from '#analysis/search/story/index-story.ts';
import { searchStory } from '#analysis/search/story/search-story.ts';
import type { StoryAnswer, StoryRequest } from '#analysis/search/story/story-request.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { SearchClient } from '#worker/search-client.ts';
import { openAll } from './open-search.ts';
import type { Searcher } from './quote-search-queries.ts';
import { toIdentity } from './story-identity.ts';
import { storyQuery } from './story-queries.ts';
import { toIndexAtOnce } from './to-index-at-once.ts';

const indexes = new WeakMap<StoryBundle, StoryIndex>();

/** The index over all of a small story, made when it is first asked for and kept as long as the story is. */
function toStoryIndexAtOnce(story: StoryBundle): StoryIndex {
  const known = indexes.get(story);
  if (known) return known;
  const index = indexStory(story, toIndexAtOnce(story));
  indexes.set(story, index);
  return index;
}

/** Indexes a small story when what is shown has been painted, and not with the first letter. */
export function indexAheadQuery(story: StoryBundle) {
  return queryOptions({
    queryKey: ['story index', story.id, toIdentity(story)],
    queryFn: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      toStoryIndexAtOnce(story);
      return null;
    },
  });
}

/** The worker that searches a story's quotations, when it has learnt the rest of the story; null until there is one. */
export function storySearchWorkerQuery(story: StoryBundle, worker: SearchClient | null) {
  return queryOptions({
    queryKey: ['search worker', story.id, toIdentity(story), 'all', worker?.id ?? null],
    queryFn: async ({ client }) => {
      const isAsLoaded = client.getQueryData(storyQuery(story.id).queryKey) === story;
      const { queryKey } = storySearchProgressQuery(story.id);
      client.setQueryData(queryKey, 0);
      return worker && openAll(worker, story, isAsLoaded, (done) => client.setQueryData(queryKey, done));
    },
    enabled: worker !== null,
    structuralSharing: false,
  });
}

/** The share of the work of making all of a story searchable that is done, from 0 to 1. */
export function storySearchProgressQuery(story: string) {
  return queryOptions({ queryKey: ['story search progress', story], queryFn: skipToken, initialData: 0 });
}

/** An answer with the request that it answers. */
interface AnsweredInStory {
  request: StoryRequest;
  answer: StoryAnswer;
}

/** The answer to a request: from the page it is there at once; until a worker's comes, the answer before stands. */
export function storyAnswerQuery(story: StoryBundle, request: StoryRequest, searcher: Searcher) {
  const isAsked = request.typed.trim() !== '';
  const worker = searcher === 'page' ? null : searcher;
  const answerAtOnce = (): AnsweredInStory => ({ request, answer: searchStory(toStoryIndexAtOnce(story), request) });
  const askWorker = async (client: SearchClient, signal: AbortSignal): Promise<AnsweredInStory> => {
    return { request, answer: await client.find(request, signal) };
  };
  return queryOptions({
    queryKey: ['story search', story.id, toIdentity(story), request, worker?.id ?? null],
    queryFn: ({ signal }) => (worker ? askWorker(worker, signal) : answerAtOnce()),
    enabled: isAsked && searcher !== null,
    initialData: () => (isAsked && searcher === 'page' ? answerAtOnce() : undefined),
    placeholderData: (answer, query) => (query?.queryKey[2] === toIdentity(story) ? answer : undefined),
    gcTime: 0,
    structuralSharing: false,
  });
}
