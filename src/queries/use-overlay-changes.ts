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
  const { queryKey } = overlayHistoryQuery(story);
  const { data: history = NOTHING_CHANGED } = useQuery(overlayHistoryQuery(story));
  /** `remember` is given what was changed until then: another change may have been kept meanwhile. */
  const keep = async (step: OverlayStep, remember: (history: OverlayHistory) => OverlayHistory) => {
    const overlay = await (await loadShelf()).changeOverlay(story, (kept) => applyStep(kept, step));
    tellOtherTabs({ story, deleted: null, isOverlay: true });
    client.setQueryData(overlayQuery(story).queryKey, await loadOverlay(overlay));
    client.setQueryData(queryKey, (now = NOTHING_CHANGED) => remember(now));
    void askToKeepForGood(client);
  };
  const [last, next] = [history.done.at(-1), history.undone.at(-1)];
  const without = (steps: readonly OverlayStep[], step: OverlayStep) => steps.filter((one) => one !== step);
  const undo = (step: OverlayStep) =>
    keep(toInverse(step), ({ done, undone }) => ({
      done: without(done, step),
      undone: [...without(undone, step), step],
      latest: { step, how: 'undone' },
    }));
  const redo = (step: OverlayStep) =>
    keep(step, ({ done, undone }) => ({
      done: [...without(done, step), step],
      undone: without(undone, step),
      latest: { step, how: 'redone' },
    }));
  return {
    make: (step) => keep(step, ({ done }) => ({ done: [...done, step], undone: [], latest: { step, how: 'done' } })),
    undo: last ? () => undo(last) : null,
    redo: next ? () => redo(next) : null,
    latest: history.latest,
  };
}
