import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import { NOTHING_KNOWN } from '#bundle/story-source.ts';
import { openDatabaseShelf } from './database-shelf.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import { createOwnStory } from './own-story.ts';
import { KeepingError, type Shelf } from './shelf.ts';

const article = (id: string) => {
  return { id, file: `${id}.txt`, text: 'Ada spoke.', ...NOTHING_KNOWN };
};
const rename = (title: string) => (story: ReturnType<typeof createOwnStory>) => ({ ...story, title });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each<[string, () => Promise<Shelf>]>([
  ['the database', () => openDatabaseShelf()],
  ['memory', () => Promise.resolve(createMemoryShelf('a test'))],
])('a shelf in %s', (_name, open) => {
  it('keeps a story as it was given, under an id of the reader’s own', async () => {
    const shelf = await open();
    const story = createOwnStory('The harbour', [article('a'), article('b')]);
    await shelf.put(story);
    expect(isOwnStoryId(story.id)).toBe(true);
    expect(await shelf.read(story.id)).toEqual(story);
    expect(await shelf.list()).toEqual([{ id: story.id, title: 'The harbour', articles: 2, changed: story.changed }]);
  });

  it('changes what is kept now, and not what somebody read before', async () => {
    const shelf = await open();
    const story = createOwnStory('The harbour', [article('a')]);
    await shelf.put(story);
    await Promise.all([
      shelf.change(story.id, rename('The fire')),
      shelf.change(story.id, (kept) => ({ ...kept, articles: [...kept.articles, article('b')] })),
    ]);
    const kept = await shelf.read(story.id);
    expect([kept?.title, kept?.articles.map(({ id }) => id)]).toEqual(['The fire', ['a', 'b']]);
    expect(kept?.changed).toBeGreaterThanOrEqual(story.changed);
  });

  it('deletes a story, gives it back, and changes none that is gone', async () => {
    const shelf = await open();
    const story = createOwnStory('The harbour', [article('a')]);
    await shelf.put(story);
    await shelf.remove(story.id);
    expect([await shelf.read(story.id), await shelf.list()]).toEqual([null, []]);
    await expect(shelf.change(story.id, rename('The fire'))).rejects.toThrow(KeepingError);
    await shelf.put(story);
    expect(await shelf.read(story.id)).toEqual(story);
  });

  it('lists what was changed last first', async () => {
    const shelf = await open();
    const story = createOwnStory('The harbour', []);
    await shelf.put({ ...story, id: 'old', changed: 1 });
    await shelf.put({ ...story, id: 'new', changed: 3 });
    await shelf.put({ ...story, id: 'middle', changed: 2 });
    expect((await shelf.list()).map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
  });
});

describe('the database', () => {
  it('is still there when it is opened again', async () => {
    const story = createOwnStory('The harbour', [article('a')]);
    await (await openDatabaseShelf()).put(story);
    expect(await (await openDatabaseShelf()).read(story.id)).toEqual(story);
  });

  it('gives a story that an older app has kept what its articles lack', async () => {
    const { language: _added, ...older } = article('a');
    const story = createOwnStory('The harbour', [older as ReturnType<typeof article>]);
    const shelf = await openDatabaseShelf();
    await shelf.put(story);
    expect((await shelf.read(story.id))?.articles).toEqual([article('a')]);
    expect((await shelf.change(story.id, rename('The fire'))).articles).toEqual([article('a')]);
  });

  it('says in words that the disk is full', async () => {
    const shelf = await openDatabaseShelf();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(shelf.put(createOwnStory('The harbour', []))).rejects.toThrow('no more room');
    full.mockRestore();
  });
});
