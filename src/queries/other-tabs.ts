import type { QueryClient } from '@tanstack/react-query';
import type { WholeStory } from '#store/shelf.ts';
import { forgetKeptStory } from './forget-story.ts';
import { overlayQuery } from './overlay-queries.ts';
import { deletedStoryQuery, ownStoriesQuery, ownStoryQuery } from './own-story-queries.ts';

/** What one tab tells the others of a story that it has changed or deleted. */
interface News {
  story: string;
  /** What was deleted; null when the story was changed, or given back. */
  deleted: WholeStory | null;
  /** Whether only corrections and notes were changed: nothing has to be analysed anew. */
  isOverlay?: boolean;
}

/** Absent in old browsers, where a tab learns of the others when it is looked at again. */
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('parallax stories') : null;

export const tellOtherTabs = (news: News): void => channel?.postMessage(news);

/** Renews what this tab shows of the stories that others change. What is being typed here stays. */
export function hearOtherTabs(client: QueryClient): void {
  channel?.addEventListener('message', ({ data: { story, deleted, isOverlay } }: MessageEvent<News>) => {
    if (isOverlay) return void client.invalidateQueries({ queryKey: overlayQuery(story).queryKey });
    const { queryKey } = ownStoryQuery(story);
    // A page that shows it goes on showing it, and can give it back.
    if (client.getQueryData(queryKey) !== undefined) client.setQueryData(deletedStoryQuery(story).queryKey, deleted);
    if (!deleted) forgetKeptStory(client, story);
    void client.invalidateQueries({ queryKey: ownStoriesQuery().queryKey, exact: true });
  });
}
