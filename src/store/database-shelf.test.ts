import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_KNOWN } from '#bundle/story-source.ts';
import { openDatabaseShelf } from './database-shelf.ts';
import { createOwnStory } from './own-story.ts';
import { KeepingError } from './shelf.ts';

const story = createOwnStory('The harbour', [{ ...NOTHING_KNOWN, id: 'a', file: 'a.txt', text: 'Ada spoke.' }]);
const rename = (kept: typeof story) => ({ ...kept, title: 'The fire' });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Every connection that is opened from now on. */
function watchConnections(): IDBDatabase[] {
  const connections: IDBDatabase[] = [];
  class WatchedFactory extends IDBFactory {
    override open(name: string, version?: number) {
      const request = super.open(name, version);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    }
  }
  globalThis.indexedDB = new WatchedFactory();
  return connections;
}

/** Opens the database as an app of another version does. */
function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('parallax', version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(request.error?.name)));
  });
}

/** Its type asks for the class in place of a connection. */
const closeByForce = forceCloseDatabase as unknown as (database: IDBDatabase | undefined) => void;

describe('the database', () => {
  it('is still there when it is opened again', async () => {
    await (await openDatabaseShelf()).put(story);
    expect(await (await openDatabaseShelf()).read(story.id)).toEqual(story);
  });

  it('is opened again after the browser has closed it', async () => {
    const connections = watchConnections();
    const shelf = await openDatabaseShelf();
    await shelf.put(story);
    closeByForce(connections[0]);
    expect((await shelf.change(story.id, rename)).title).toBe('The fire');
    expect((await shelf.read(story.id))?.title).toBe('The fire');
    expect(connections).toHaveLength(2);
  });

  it('lets a newer app have it, and says so when something is to be kept after that', async () => {
    const shelf = await openDatabaseShelf();
    await shelf.put(story);
    (await openRaw(99)).close();
    await expect(shelf.change(story.id, rename)).rejects.toThrow('A newer Parallax has been used in this browser');
    await expect(shelf.change(story.id, rename)).rejects.toThrow(KeepingError);
  });

  it('does not wait forever for a tab that does not let go of it', async () => {
    const other = await openRaw(1);
    await expect(openDatabaseShelf('parallax', 20)).rejects.toThrow('Close the other tabs of Parallax');
    other.close();
    // What came too late has been closed, or it would block in its turn.
    expect((await openRaw(3)).version).toBe(3);
  });

  it('does not wait forever for a browser that does not answer', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockReturnValue(new IDBOpenDBRequest()); // it never tells
    await expect(openDatabaseShelf('parallax', 20)).rejects.toThrow('The browser does not answer');
  });

  it.each([
    ['SecurityError', 'gives Parallax no place to keep stories (because), as some do in private windows'],
    ['UnknownError', 'cannot open what it keeps (because)'],
    ['QuotaExceededError', 'The disk is full'],
  ])('says in words that it is not opened: %s', async (name, words) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('because', name);
    });
    await expect(openDatabaseShelf()).rejects.toThrow(words);
  });
});

describe('what is not done', () => {
  it.each([
    ['QuotaExceededError', 'The browser has no more room for Parallax.'],
    ['DataError', 'The browser could not keep or read this (because).'],
  ])('is told, and changes nothing: %s', async (name, words) => {
    const shelf = await openDatabaseShelf();
    await shelf.put(story);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('because', name);
    });
    await expect(shelf.change(story.id, rename)).rejects.toThrow(words);
    await expect(shelf.put({ ...story, id: 'b' })).rejects.toThrow(KeepingError);
    vi.restoreAllMocks();
    expect((await shelf.list()).map(({ title }) => title)).toEqual(['The harbour']);
  });

  it('is told of a story that could not be deleted, which is still there', async () => {
    const shelf = await openDatabaseShelf();
    await shelf.put(story);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('because', 'UnknownError');
    });
    await expect(shelf.remove(story.id)).rejects.toThrow('because');
    expect(await shelf.read(story.id)).toEqual(story);
  });

  it('is done again, once, when the browser has ended the transaction in the middle', async () => {
    const shelf = await openDatabaseShelf();
    await shelf.put(story);
    const end = () => {
      throw new DOMException('because', 'AbortError');
    };
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(end);
    expect((await shelf.change(story.id, rename)).title).toBe('The fire');
    expect((await shelf.read(story.id))?.title).toBe('The fire');
    put.mockImplementation(end);
    await expect(shelf.change(story.id, rename)).rejects.toThrow(KeepingError);
  });
});
