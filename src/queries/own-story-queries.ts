import { queryOptions, skipToken } from '@tanstack/react-query';
import type { OwnStory, OwnStoryLine } from '#bundle/own-story.ts';
import type { AnalysisProgress } from '#worker/analysis-protocol.ts';
import { NotFoundError } from './load-errors.ts';

/** The reader's own stories, the latest first. */
export interface OwnStoryList {
  stories: OwnStoryLine[];
  /** Null when they outlive the page; else why they do not. */
  notKept: string | null;
}

/** Most visits have no stories of their own: the code of the store comes when it is needed. */
export const loadStore = () => import('#store/open-shelf.ts');

/** Another tab may have changed what is kept: it is read anew whenever it is needed. */
const FRESH = { staleTime: 0, refetchOnWindowFocus: true } as const;

export function ownStoriesQuery() {
  return queryOptions({
    queryKey: ['own stories'],
    queryFn: async (): Promise<OwnStoryList> => {
      const shelf = await (await loadStore()).openShelf();
      return { stories: await shelf.list(), notKept: shelf.notKept };
    },
    ...FRESH,
  });
}

/** One of them as it is kept: its texts, and what is known beside them. */
export function ownStoryQuery(story: string) {
  return queryOptions({
    queryKey: ['own stories', story],
    queryFn: async (): Promise<OwnStory> => {
      const kept = await (await (await loadStore()).openShelf()).read(story);
      if (!kept) throw new NotFoundError(`no story ${story} is kept here`);
      return kept;
    },
    ...FRESH,
  });
}

/** How far its analysis is; null before it has begun. */
export function analysisProgressQuery(story: string) {
  return queryOptions({
    queryKey: ['analysis progress', story],
    queryFn: skipToken,
    initialData: null as AnalysisProgress | null,
  });
}
