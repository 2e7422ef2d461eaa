import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_OVERLAY } from '#bundle/overlay/overlay.ts';
import { overlayOfEachKind } from '#bundle/overlay/test-overlay.ts';
import { openDatabaseShelf } from './database-shelf.ts';
import { createFirstDatabase, FIRST_STORY } from './old-databases.fixture.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A database of one version, with what is put into it; written without the code of today. */
function createDatabase(version: number, fill: (database: IDBDatabase) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('parallax', version);
    request.addEventListener('upgradeneeded', () => fill(request.result));
    request.addEventListener('error', () => reject(new Error('no database')));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

describe('a database that an older app has written', () => {
  it('in version 1 is brought along, with what its articles did not have then', async () => {
    await createFirstDatabase(indexedDB);
    const shelf = await openDatabaseShelf();
    const articles = FIRST_STORY.articles.map((article) => ({ ...article, language: null }));
    expect(await shelf.read(FIRST_STORY.id)).toEqual({ ...FIRST_STORY, articles });
    expect(await shelf.list()).toEqual([
      { id: FIRST_STORY.id, title: FIRST_STORY.title, articles: 2, changed: FIRST_STORY.changed },
    ]);
    expect(await shelf.readOverlay(FIRST_STORY.id)).toEqual(EMPTY_OVERLAY);
    await shelf.changeOverlay(FIRST_STORY.id, overlayOfEachKind);
    const changed = await shelf.change(FIRST_STORY.id, (story) => ({ ...story, title: 'The fire' }));
    expect([changed.title, changed.created, changed.articles]).toEqual(['The fire', FIRST_STORY.created, articles]);
    expect(await shelf.readOverlay(FIRST_STORY.id)).toEqual(overlayOfEachKind());
  });

  it('is left alone when its version is newer, which is said', async () => {
    await createDatabase(99, (database) => database.createObjectStore('tales').put('kept', 'a'));
    await expect(openDatabaseShelf()).rejects.toThrow('A newer Parallax has been used in this browser');
    await createDatabase(99, () => expect.fail('it was changed'));
  });
});
