import { useQuery, useQueryClient } from '@tanstack/react-query';
import { applyStep, type OverlayStep, toInverse } from '#bundle/overlay/overlay-step.ts';
import {
  loadOverlay,
  NOTHING_CHANGED,
  type OverlayHistory,
  overlayHistoryQuery,
  overlayQuery,
} from './overlay-queries.ts';
import { askToKeepForGood } from './ask-to-keep-for-good.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { loadShelf } from './own-story-queries.ts';

/** How a reader's corrections and notes are changed. Each is done when it is kept, and rejects with a KeepingError. */
export interface OverlayChanges {
  make: (step: OverlayStep) => Promise<void>;
  /** Takes back what was made last since the page was opened; null where there is nothing. */
  undo: (() => Promise<void>) | null;
  redo: (() => Promise<void>) | null;
  /** What was changed last, and how; null before anything was. */
  latest: OverlayHistory['latest'];
}

export function useOverlayChanges(story: string): OverlayChanges {
  const client = useQueryClient();
  const { data: history = NOTHING_CHANGED } = useQuery(overlayHistoryQuery(story));
  const { done, undone, latest } = history;
  const keep = async (step: OverlayStep, next: OverlayHistory) => {
    const overlay = await (await loadShelf()).changeOverlay(story, (kept) => applyStep(kept, step));
    tellOtherTabs({ story, deleted: null, isOverlay: true });
    client.setQueryData(overlayQuery(story).queryKey, await loadOverlay(overlay));
    client.setQueryData(overlayHistoryQuery(story).queryKey, next);
    void askToKeepForGood(client);
  };
  const [last, next] = [done.at(-1), undone.at(-1)];
  return {
    make: (step) => keep(step, { done: [...done, step], undone: [], latest: { step, how: 'done' } }),
    undo: last
      ? () =>
          keep(toInverse(last), {
            done: done.slice(0, -1),
            undone: [...undone, last],
            latest: { step: last, how: 'undone' },
          })
      : null,
    redo: next
      ? () => keep(next, { done: [...done, next], undone: undone.slice(0, -1), latest: { step: next, how: 'redone' } })
      : null,
    latest,
  };
}
