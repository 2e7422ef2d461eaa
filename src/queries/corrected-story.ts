import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { CorrectedStory, PlacedNotes } from '#bundle/overlay/apply-corrections.ts';
import type { Corrected } from '#bundle/overlay/draft.ts';
import type { Overlay } from '#bundle/overlay/overlay.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { type LoadedOverlay, overlayQuery } from './overlay-queries.ts';
import { storyQuery } from './story-queries.ts';

/** A story as its reader has corrected it, and as it was found. */
export interface ReadStory extends CorrectedStory, PlacedNotes {
  found: StoryBundle;
  overlay: Overlay;
  /** Why corrections and notes could not be read, in sentences; null when they were. */
  failure: string | null;
}

const NONE: ReadonlyMap<string, readonly string[]> = new Map();
const UNCORRECTED = { quotations: NONE, events: NONE, entities: NONE, links: NONE };
const made = new WeakMap<StoryBundle, ReadStory>();

/**
 * The same story for the same corrections, so that what is worked out from it is worked out once; another note makes no
 * other story.
 */
function toReadStory(found: StoryBundle, { overlay, code, failure }: LoadedOverlay): ReadStory {
  const known = made.get(found);
  if (known?.overlay === overlay && known.failure === failure) return known;
  const { corrections, notes } = overlay;
  const { story, corrected, lost } =
    known?.overlay.corrections === corrections
      ? known
      : (code?.applyCorrections(found, corrections) ?? { story: found, corrected: UNCORRECTED, lost: [] });
  const placed = code?.placeNotes(found, notes) ?? { notes: [], lostNotes: [] };
  const read = { story, corrected, lost, ...placed, found, overlay, failure };
  made.set(found, read);
  return read;
}

/** The story of a page, whose loader has put it into the cache. */
export function useReadStory(story: string): ReadStory {
  const { data: found } = useSuspenseQuery(storyQuery(story));
  const { data: overlay } = useSuspenseQuery(overlayQuery(story));
  return toReadStory(found, overlay);
}

/** A story that has been read already; nothing is loaded for it, and nothing thrown. */
export function useStoryIfRead(story: string | null): StoryBundle | null {
  const { data: found } = useQuery({ ...storyQuery(story ?? ''), enabled: false });
  const { data: overlay } = useQuery({ ...overlayQuery(story ?? ''), enabled: false });
  return found && overlay ? toReadStory(found, overlay).story : null;
}

/** What of a story is corrected, for the many parts of a page that are drawn anew whenever the story is another. */
export function useCorrectedIds(story: string): Corrected {
  const client = useQueryClient();
  const found = client.getQueryData(storyQuery(story).queryKey);
  const overlay = client.getQueryData(overlayQuery(story).queryKey);
  return found && overlay ? toReadStory(found, overlay).corrected : UNCORRECTED;
}

/**
 * Null while an own story is still being analysed. What is on screen stays when it cannot be had anew.
 * @throws what has gone wrong while loading it
 */
export function useStoryWhenRead(story: string): ReadStory | null {
  const { data: found, error } = useQuery(storyQuery(story));
  const { data: overlay, error: failure } = useQuery(overlayQuery(story));
  if (found && overlay) return toReadStory(found, overlay);
  if (error ?? failure) throw error ?? failure;
  return null;
}
