import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { OwnStory } from '#bundle/own-story.ts';
import type { SavedStory } from '#bundle/story-file/story-file.ts';
import { createOwnStory } from '#store/own-story.ts';
import type { WholeStory } from '#store/shelf.ts';
import { askToKeepForGood } from './ask-to-keep-for-good.ts';
import { forgetStory } from './forget-story.ts';
import { NotFoundError } from './load-errors.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { deletedStoryQuery, loadShelf, ownStoriesQuery, ownStoryQuery } from './own-story-queries.ts';
import { roomQuery } from './room-query.ts';

/** What can be done with the reader's own stories. Each is done when it is kept, and rejects with a KeepingError. */
export interface OwnStoryChanges {
  /** Gives the id of the new story. */
  create: (story: SavedStory) => Promise<string>;
  /** `change` is made to the story as it is kept then, which may be another than the one on the page. */
  change: (story: string, change: (story: OwnStory) => OwnStory) => Promise<void>;
  /** Deletes a story, and gives what puts it back as it was. */
  remove: (story: string) => Promise<() => Promise<void>>;
  /** Puts back what was deleted. */
  restore: (deleted: WholeStory) => Promise<void>;
  /** All that is kept of a story, to be saved to a file. */
  read: (story: string) => Promise<SavedStory>;
}

export function useOwnStoryChanges(): OwnStoryChanges {
  return toChanges(useQueryClient());
}

function toChanges(client: QueryClient): OwnStoryChanges {
  const renewLists = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ownStoriesQuery().queryKey, exact: true }),
      client.invalidateQueries({ queryKey: roomQuery().queryKey }),
    ]);
  };
  const show = async (story: OwnStory) => {
    tellOtherTabs({ story: story.id, deleted: null });
    forgetStory(client, story.id);
    client.setQueryData(ownStoryQuery(story.id).queryKey, story);
    client.setQueryData(deletedStoryQuery(story.id).queryKey, null);
    await renewLists();
    void askToKeepForGood(client);
  };
  const restore = async ({ story, overlay }: WholeStory) => {
    await (await loadShelf()).put(story, overlay);
    await show(story);
  };
  return {
    restore,
    create: async ({ title, summary, articles, corrections, notes }) => {
      const story = { ...createOwnStory(title, articles), summary };
      await restore({ story, overlay: { corrections, notes } });
      return story.id;
    },
    change: async (id, change) => show(await (await loadShelf()).change(id, change)),
    remove: async (id) => {
      const deleted = await (await loadShelf()).remove(id);
      tellOtherTabs({ story: id, deleted });
      forgetStory(client, id);
      client.removeQueries({ queryKey: ownStoryQuery(id).queryKey });
      await renewLists();
      return async () => void (deleted && (await restore(deleted)));
    },
    read: async (id) => {
      const shelf = await loadShelf();
      const [story, overlay] = await Promise.all([shelf.read(id), shelf.readOverlay(id)]);
      if (!story) throw new NotFoundError(`no story ${id} is kept here`);
      return { ...story, ...overlay };
    },
  };
}
