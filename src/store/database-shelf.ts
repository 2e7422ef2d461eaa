import type { OwnStoryLine } from '#bundle/own-story.ts';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import { EMPTY_OVERLAY, isEmptyOverlay } from '#bundle/overlay/overlay.ts';
import { connect } from './connect.ts';
import { compareOwnStories, toOwnStoryLine, toWholeStory } from './own-story.ts';
import { type Shelf, toGoneError } from './shelf.ts';

const BOTH = ['stories', 'overlays'] as const;

/** @throws KeepingError when the browser gives no database, or cannot open the one that it has */
export async function openDatabaseShelf(name = 'parallax', patienceMs?: number): Promise<Shelf> {
  const run = await connect(name, patienceMs);
  return {
    notKept: null,
    list: () =>
      run(async (database) => {
        const lines: OwnStoryLine[] = [];
        // One after the other: the texts of all would be in memory at once.
        let cursor = await database.transaction('stories').store.openCursor();
        while (cursor) {
          lines.push(toOwnStoryLine(cursor.value));
          cursor = await cursor.continue();
        }
        return lines.toSorted(compareOwnStories);
      }),
    read: (id) => run(async (database) => toWholeStory(await database.get('stories', id))),
    put: (story, overlay = EMPTY_OVERLAY) =>
      run(async (database) => {
        const transaction = database.transaction(BOTH, 'readwrite');
        const overlays = transaction.objectStore('overlays');
        await Promise.all([
          transaction.objectStore('stories').put(story),
          isEmptyOverlay(overlay) ? overlays.delete(story.id) : overlays.put(overlay, story.id),
          transaction.done,
        ]);
      }),
    change: (id, change) =>
      run(async (database) => {
        const transaction = database.transaction('stories', 'readwrite');
        // Reading and writing are one transaction: nothing of another tab comes between.
        const story = toWholeStory(await transaction.store.get(id));
        if (!story) throw toGoneError();
        const changed = { ...change(story), changed: Date.now() };
        await Promise.all([transaction.store.put(changed), transaction.done]);
        return changed;
      }),
    remove: (id) =>
      run(async (database) => {
        const transaction = database.transaction(BOTH, 'readwrite');
        const [stories, overlays] = [transaction.objectStore('stories'), transaction.objectStore('overlays')];
        const [story, overlay = EMPTY_OVERLAY] = await Promise.all([stories.get(id), overlays.get(id)]);
        await Promise.all([stories.delete(id), overlays.delete(id), transaction.done]);
        const whole = toWholeStory(story);
        return whole && { story: whole, overlay };
      }),
    readOverlay: (story) => run(async (database) => (await database.get('overlays', story)) ?? EMPTY_OVERLAY),
    changeOverlay: (story, change) =>
      run(async (database) => {
        const transaction = database.transaction(BOTH, 'readwrite');
        const overlays = transaction.objectStore('overlays');
        const isGone = isOwnStoryId(story) && (await transaction.objectStore('stories').count(story)) === 0;
        if (isGone) throw toGoneError();
        const changed = change((await overlays.get(story)) ?? EMPTY_OVERLAY);
        await Promise.all([
          isEmptyOverlay(changed) ? overlays.delete(story) : overlays.put(changed, story),
          transaction.done,
        ]);
        return changed;
      }),
  };
}
