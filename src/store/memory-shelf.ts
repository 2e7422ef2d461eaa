import type { OwnStory } from '#bundle/own-story.ts';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import { EMPTY_OVERLAY, type Overlay } from '#bundle/overlay/overlay.ts';
import { compareOwnStories, toOwnStoryLine } from './own-story.ts';
import { type Shelf, toGoneError } from './shelf.ts';

/** Keeps stories as long as the page is open, for browsers that give no database. */
export function createMemoryShelf(notKept: string): Shelf {
  const stories = new Map<string, OwnStory>();
  const overlays = new Map<string, Overlay>();
  return {
    notKept,
    list: async () => [...stories.values()].map(toOwnStoryLine).toSorted(compareOwnStories),
    read: async (id) => stories.get(id) ?? null,
    put: async (story, overlay = EMPTY_OVERLAY) => {
      stories.set(story.id, story);
      overlays.set(story.id, overlay);
    },
    change: async (id, change) => {
      const story = stories.get(id);
      if (!story) throw toGoneError();
      const changed = { ...change(story), changed: Date.now() };
      stories.set(id, changed);
      return changed;
    },
    remove: async (id) => {
      const [story, overlay = EMPTY_OVERLAY] = [stories.get(id), overlays.get(id)];
      stories.delete(id);
      overlays.delete(id);
      return story ? { story, overlay } : null;
    },
    readOverlay: async (story) => overlays.get(story) ?? EMPTY_OVERLAY,
    changeOverlay: async (story, change) => {
      if (isOwnStoryId(story) && !stories.has(story)) throw toGoneError();
      const changed = change(overlays.get(story) ?? EMPTY_OVERLAY);
      overlays.set(story, changed);
      return changed;
    },
  };
}
