import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { OwnStory } from '#bundle/own-story.ts';
import type { SavedStory } from '#bundle/story-file/story-file.ts';
import { createOwnStory } from '#store/own-story.ts';
import { NotFoundError } from './load-errors.ts';
import { loadStore, ownStoriesQuery, ownStoryQuery } from './own-story-queries.ts';

/** What can be done with the reader's own stories. Each is done when it is kept, and rejects with a KeepingError. */
export interface OwnStoryChanges {
  /** Gives the id of the new story. */
  create: (story: SavedStory) => Promise<string>;
  /** `change` is made to the story as it is kept then, which may be another than the one on the page. */
  change: (story: string, change: (story: OwnStory) => OwnStory) => Promise<void>;
  /** Deletes a story, and gives what puts it back as it was. */
  remove: (story: string) => Promise<() => Promise<void>>;
  /** All that is kept of a story, to be saved to a file. */
  read: (story: string) => Promise<SavedStory>;
}

export function useOwnStoryChanges(): OwnStoryChanges {
  const client = useQueryClient();
  const show = async (story: OwnStory) => {
    forget(client, story.id);
    client.setQueryData(ownStoryQuery(story.id).queryKey, story);
    await client.invalidateQueries({ queryKey: ownStoriesQuery().queryKey, exact: true });
  };
  return {
    create: async ({ title, summary, articles, corrections, notes }) => {
      const store = await loadStore();
      const story = { ...createOwnStory(title, articles), summary };
      await (await store.openShelf()).put(story, { corrections, notes });
      store.askToKeepForGood();
      await show(story);
      return story.id;
    },
    change: async (id, change) => {
      const shelf = await (await loadStore()).openShelf();
      await show(await shelf.change(id, change));
    },
    remove: async (id) => {
      const shelf = await (await loadStore()).openShelf();
      const [story, overlay] = await Promise.all([shelf.read(id), shelf.readOverlay(id)]);
      await shelf.remove(id);
      forget(client, id);
      client.removeQueries({ queryKey: ownStoryQuery(id).queryKey });
      await client.invalidateQueries({ queryKey: ownStoriesQuery().queryKey, exact: true });
      return async () => {
        if (!story) return;
        await shelf.put(story, overlay);
        await show(story);
      };
    },
    read: async (id) => {
      const shelf = await (await loadStore()).openShelf();
      const [story, overlay] = await Promise.all([shelf.read(id), shelf.readOverlay(id)]);
      if (!story) throw new NotFoundError(`no story ${id} is kept here`);
      return { ...story, ...overlay };
    },
  };
}

/** What was found in a story that is another now: its analysis, its searches, its links. What is on screen is renewed. */
function forget(client: QueryClient, story: string): void {
  const predicate = ({ queryKey }: Query) => queryKey[0] !== 'own stories' && queryKey[1] === story;
  client.removeQueries({ type: 'inactive', predicate });
  void client.invalidateQueries({ type: 'active', predicate });
}
