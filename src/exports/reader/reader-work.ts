import type { Passage } from '#analysis/story-annotations.ts';
import type { Corrected } from '#bundle/overlay/draft.ts';
import { type Correction, EMPTY_OVERLAY, type Note, type Overlay } from '#bundle/overlay/overlay.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';

/** What a reader has laid over a story, and the story as it was found. */
export interface ReaderWork {
  found: StoryBundle;
  overlay: Overlay;
  corrected: Corrected;
  /** What no longer finds its place, all of it or a part. */
  lost: readonly { lost: Correction; why: string; isPartly: boolean }[];
  /** With the place where their words stand. */
  notes: readonly { note: Note; passage: Passage }[];
  lostNotes: readonly { lost: Note; why: string }[];
}

const NONE: ReadonlyMap<string, readonly string[]> = new Map();

/** Of a story that nobody has touched. */
export const toUntouched = (found: StoryBundle): ReaderWork => ({
  found,
  overlay: EMPTY_OVERLAY,
  corrected: { quotations: NONE, events: NONE, entities: NONE, links: NONE },
  lost: [],
  notes: [],
  lostNotes: [],
});

/** What a reader made of a thing: `found` is what was found in its place, null where the reader added it. */
export interface ReaderMark<Found> {
  found: Found | null;
}

/** "corrected by the reader", "added by the reader"; nothing for what is as it was found. */
export function toMarkWords(mark: ReaderMark<unknown> | null): string {
  if (mark === null) return '';
  return mark.found === null ? 'added by the reader' : 'corrected by the reader';
}
