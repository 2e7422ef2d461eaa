import { queryOptions, skipToken } from '@tanstack/react-query';
import type * as overlayCode from '#bundle/overlay/apply-corrections.ts';
import { EMPTY_OVERLAY, isEmptyOverlay, type Overlay } from '#bundle/overlay/overlay.ts';
import type { OverlayStep } from '#bundle/overlay/overlay-step.ts';
import { CAN_CORRECT } from './can-correct.ts';
import { loadShelf } from './own-story-queries.ts';

/** Corrections and notes of a story, with what applies them: most stories have none, and need no code for them. */
export interface LoadedOverlay {
  overlay: Overlay;
  code: Pick<typeof overlayCode, 'applyCorrections' | 'placeNotes' | 'leaveUnlinked'> | null;
  /** Why it could not be read, in sentences; null when it was. */
  failure: string | null;
}

export async function loadOverlay(overlay: Overlay): Promise<LoadedOverlay> {
  if (isEmptyOverlay(overlay)) return { overlay, code: null, failure: null };
  const { applyCorrections, placeNotes, leaveUnlinked } = await import('#bundle/overlay/apply-corrections.ts');
  return { overlay, code: { applyCorrections, placeNotes, leaveUnlinked }, failure: null };
}

/** What a reader has laid over a story, be it bundled or the reader's own. Another tab may have changed it meanwhile. */
export function overlayQuery(story: string) {
  return queryOptions({
    queryKey: ['overlays', story],
    queryFn: async (): Promise<LoadedOverlay> => {
      try {
        return await loadOverlay(await (await loadShelf()).readOverlay(story));
      } catch (error) {
        // A story can be read without them, and its page says that they are missing.
        return { overlay: EMPTY_OVERLAY, code: null, failure: error instanceof Error ? error.message : String(error) };
      }
    },
    refetchOnWindowFocus: CAN_CORRECT ? 'always' : false,
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
