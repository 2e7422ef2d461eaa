import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import { EMPTY_OVERLAY } from '#bundle/overlay/overlay.ts';
import { overlayOfEachKind } from '#bundle/overlay/test-overlay.ts';
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
    expect(await shelf.remove(story.id)).toEqual({ story, overlay: EMPTY_OVERLAY });
    expect([await shelf.read(story.id), await shelf.list()]).toEqual([null, []]);
    expect(await shelf.remove(story.id)).toBe(null);
    await expect(shelf.change(story.id, rename('The fire'))).rejects.toThrow(KeepingError);
    await shelf.put(story);
    expect(await shelf.read(story.id)).toEqual(story);
  });

  it('keeps corrections and notes beside own and bundled stories, each change made to what is kept now', async () => {
    const shelf = await open();
    const story = createOwnStory('The harbour', [article('a')]);
    await shelf.put(story);
    const overlay = overlayOfEachKind();
    for (const id of [story.id, 'bundled']) {
      expect(await shelf.readOverlay(id)).toEqual(EMPTY_OVERLAY);
      await Promise.all([
        shelf.changeOverlay(id, (kept) => ({ ...kept, notes: overlay.notes })),
        shelf.changeOverlay(id, (kept) => ({ ...kept, corrections: overlay.corrections })),
      ]);
      expect(await shelf.readOverlay(id)).toEqual(overlay);
    }
    expect(await shelf.changeOverlay('bundled', () => EMPTY_OVERLAY)).toEqual(EMPTY_OVERLAY);
    expect(await shelf.readOverlay('bundled')).toEqual(EMPTY_OVERLAY);
  });

  it('deletes corrections and notes with their story, and gives them back with it', async () => {
    const shelf = await open();
    const story = createOwnStory('The harbour', [article('a')]);
    await shelf.put(story, overlayOfEachKind());
    const overlay = await shelf.readOverlay(story.id);
    expect(overlay).toEqual(overlayOfEachKind());
    await shelf.remove(story.id);
    expect(await shelf.readOverlay(story.id)).toEqual(EMPTY_OVERLAY);
    await expect(shelf.changeOverlay(story.id, () => overlay)).rejects.toThrow(KeepingError);
    await shelf.put(story, overlay);
    expect(await shelf.readOverlay(story.id)).toEqual(overlay);
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
