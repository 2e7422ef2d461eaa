import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnStory } from '#bundle/own-story.ts';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import { EMPTY_OVERLAY, isEmptyOverlay, type Overlay } from '#bundle/overlay/overlay.ts';
import { compareOwnStories, toOwnStoryLine, toWholeStory } from './own-story.ts';
import { KeepingError, type Shelf, toGoneError } from './shelf.ts';

interface Schema extends DBSchema {
  stories: { key: string; value: OwnStory };
  /** By the id of the story, which can be a bundled one; none is kept empty. */
  overlays: { key: string; value: Overlay };
}

/** Raised with every change of what is kept, with a step of `migrate` that brings older databases there. */
const VERSION = 2;

/** Brings a database from the version that it has to the present one, step by step; a new one has version 0. */
function migrate(database: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) database.createObjectStore('stories', { keyPath: 'id' });
  if (from < 2) database.createObjectStore('overlays');
}

/** @throws when the browser gives no database, or cannot read the one that it has */
export async function openDatabaseShelf(name = 'parallax'): Promise<Shelf> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade: migrate,
    // A newer app in another tab wants to migrate: it must not wait for this one.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  return {
    notKept: null,
    list: async () => (await database.getAll('stories')).map(toOwnStoryLine).toSorted(compareOwnStories),
    read: async (id) => toWholeStory(await database.get('stories', id)),
    put: async (story, overlay = EMPTY_OVERLAY) => {
      const transaction = database.transaction(['stories', 'overlays'], 'readwrite');
      const overlays = transaction.objectStore('overlays');
      await keep(() => [
        transaction.objectStore('stories').put(story),
        isEmptyOverlay(overlay) ? overlays.delete(story.id) : overlays.put(overlay, story.id),
        transaction.done,
      ]);
    },
    change: async (id, change) => {
      const transaction = database.transaction('stories', 'readwrite');
      // Reading and writing are one transaction: nothing of another tab comes between.
      const story = toWholeStory(await transaction.store.get(id));
      if (!story) throw toGoneError();
      const changed = { ...change(story), changed: Date.now() };
      await keep(() => [transaction.store.put(changed), transaction.done]);
      return changed;
    },
    remove: async (id) => {
      const transaction = database.transaction(['stories', 'overlays'], 'readwrite');
      await Promise.all([
        transaction.objectStore('stories').delete(id),
        transaction.objectStore('overlays').delete(id),
        transaction.done,
      ]);
    },
    readOverlay: async (story) => (await database.get('overlays', story)) ?? EMPTY_OVERLAY,
    changeOverlay: async (story, change) => {
      const transaction = database.transaction(['stories', 'overlays'], 'readwrite');
      const overlays = transaction.objectStore('overlays');
      const isGone = isOwnStoryId(story) && (await transaction.objectStore('stories').count(story)) === 0;
      if (isGone) throw toGoneError();
      const changed = change((await overlays.get(story)) ?? EMPTY_OVERLAY);
      await keep(() => [
        isEmptyOverlay(changed) ? overlays.delete(story) : overlays.put(changed, story),
        transaction.done,
      ]);
      return changed;
    },
  };
}

/** @throws KeepingError */
async function keep(start: () => Promise<unknown>[]): Promise<void> {
  try {
    await Promise.all(start());
  } catch (error) {
    failToKeep(error);
  }
}

function failToKeep(error: unknown): never {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  const reason = error instanceof Error ? error.message : String(error);
  throw new KeepingError(
    isFull
      ? 'The browser has no more room for Parallax. Delete a story that you no longer need, or free some disk space.'
      : `The browser could not keep this (${reason}).`,
    { cause: error },
  );
}
