import type { OwnStory } from '#bundle/own-story.ts';
import { compareOwnStories, toOwnStoryLine } from './own-story.ts';
import { type Shelf, toGoneError } from './shelf.ts';

/** Keeps stories as long as the page is open, for browsers that give no database. */
export function createMemoryShelf(notKept: string): Shelf {
  const stories = new Map<string, OwnStory>();
  return {
    notKept,
    list: async () => [...stories.values()].map(toOwnStoryLine).toSorted(compareOwnStories),
    read: async (id) => stories.get(id) ?? null,
    put: async (story) => void stories.set(story.id, story),
    change: async (id, change) => {
      const story = stories.get(id);
      if (!story) throw toGoneError();
      const changed = { ...change(story), changed: Date.now() };
      stories.set(id, changed);
      return changed;
    },
    remove: async (id) => void stories.delete(id),
  };
}
