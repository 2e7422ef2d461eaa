import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnStory } from '#bundle/own-story.ts';
import { compareOwnStories, toOwnStoryLine, toWholeStory } from './own-story.ts';
import { KeepingError, type Shelf, toGoneError } from './shelf.ts';

interface Schema extends DBSchema {
  stories: { key: string; value: OwnStory };
}

/** Raised with every change of what is kept, with a step of `migrate` that brings older databases there. */
const VERSION = 1;

/** Brings a database from the version that it has to the present one, step by step; a new one has version 0. */
function migrate(database: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) database.createObjectStore('stories', { keyPath: 'id' });
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
    put: async (story) => void (await database.put('stories', story).catch(failToKeep)),
    change: async (id, change) => {
      const transaction = database.transaction('stories', 'readwrite');
      // Reading and writing are one transaction: nothing of another tab comes between.
      const story = toWholeStory(await transaction.store.get(id));
      if (!story) throw toGoneError();
      const changed = { ...change(story), changed: Date.now() };
      await Promise.all([transaction.store.put(changed), transaction.done]).catch(failToKeep);
      return changed;
    },
    remove: (id) => database.delete('stories', id),
  };
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
