import { queryOptions, skipToken } from '@tanstack/react-query';
import type * as overlayCode from '#bundle/overlay/apply-corrections.ts';
import { isEmptyOverlay, type Overlay } from '#bundle/overlay/overlay.ts';
import type { OverlayStep } from '#bundle/overlay/overlay-step.ts';
import { loadStore } from './own-story-queries.ts';

/** Corrections and notes of a story, with what applies them: most stories have none, and need no code for them. */
export interface LoadedOverlay {
  overlay: Overlay;
  code: Pick<typeof overlayCode, 'applyCorrections' | 'placeNotes' | 'leaveUnlinked'> | null;
}

export async function loadOverlay(overlay: Overlay): Promise<LoadedOverlay> {
  if (isEmptyOverlay(overlay)) return { overlay, code: null };
  const { applyCorrections, placeNotes, leaveUnlinked } = await import('#bundle/overlay/apply-corrections.ts');
  return { overlay, code: { applyCorrections, placeNotes, leaveUnlinked } };
}

/** What a reader has laid over a story, be it bundled or the reader's own. Another tab may have changed it meanwhile. */
export function overlayQuery(story: string) {
  return queryOptions({
    queryKey: ['overlays', story],
    queryFn: async () => loadOverlay(await (await (await loadStore()).openShelf()).readOverlay(story)),
    refetchOnWindowFocus: 'always',
  });
}

/** What was changed since the page was opened, each as the step that was made; the latest last. */
export interface OverlayHistory {
  done: readonly OverlayStep[];
  /** What was taken back and can be made again; the one to make first stands last. */
  undone: readonly OverlayStep[];
  /** The last of all changes. */
  latest: { step: OverlayStep; how: 'done' | 'undone' | 'redone' } | null;
}

export const NOTHING_CHANGED: OverlayHistory = { done: [], undone: [], latest: null };

export function overlayHistoryQuery(story: string) {
  return queryOptions({
    queryKey: ['overlay history', story],
    queryFn: skipToken,
    initialData: NOTHING_CHANGED,
  });
}
