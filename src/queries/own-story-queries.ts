import { queryOptions, skipToken } from '@tanstack/react-query';
import type { OwnStory, OwnStoryLine } from '#bundle/own-story.ts';
import type { Shelf, WholeStory } from '#store/shelf.ts';
import type { AnalysisProgress } from '#worker/analysis-protocol.ts';
import { NotFoundError } from './load-errors.ts';

/** The reader's own stories, the latest first. */
export interface OwnStoryList {
  stories: OwnStoryLine[];
  /** Null when they can be read and outlive the page; else why not, in sentences. */
  notKept: string | null;
}

/** Most visits have no stories of their own: the code of the store comes when it is needed. */
export const loadShelf = async (): Promise<Shelf> => (await import('#store/open-shelf.ts')).openShelf();

/** Another tab may have changed what is kept: it is read anew whenever it is needed. */
const FRESH = { staleTime: 0, refetchOnWindowFocus: true } as const;

export function ownStoriesQuery() {
  return queryOptions({
    queryKey: ['own stories'],
    queryFn: async ({ client, queryKey }): Promise<OwnStoryList> => {
      try {
        const shelf = await loadShelf();
        return { stories: await shelf.list(), notKept: shelf.notKept };
      } catch (error) {
        // The home page has more to show than these, and what was listed may still be read one by one.
        const { stories = [] } = client.getQueryData<OwnStoryList>(queryKey) ?? {};
        return { stories, notKept: error instanceof Error ? error.message : String(error) };
      }
    },
    ...FRESH,
  });
}

/** One of them as it is kept: its texts, and what is known beside them. */
export function ownStoryQuery(story: string) {
  return queryOptions({
    queryKey: ['own stories', story],
    queryFn: async (): Promise<OwnStory> => {
      const kept = await (await loadShelf()).read(story);
      if (!kept) throw new NotFoundError(`no story ${story} is kept here`);
      return kept;
    },
    ...FRESH,
  });
}

/** What another tab has deleted while this one shows it; null when nothing was. */
export function deletedStoryQuery(story: string) {
  return queryOptions({
    queryKey: ['deleted story', story],
    queryFn: skipToken,
    initialData: null as WholeStory | null,
  });
}

/** Of an analysis that has not begun. */
export const NOTHING_FOUND: AnalysisProgress = { found: [], compared: null };

/** How far its analysis is. */
export function analysisProgressQuery(story: string) {
  return queryOptions({
    queryKey: ['analysis progress', story],
    queryFn: skipToken,
    initialData: NOTHING_FOUND,
  });
}
