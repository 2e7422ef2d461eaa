import type { OwnStory, OwnStoryLine } from '#bundle/own-story.ts';
import type { Overlay } from '#bundle/overlay/overlay.ts';

/** A story with what is laid over it. */
export interface WholeStory {
  story: OwnStory;
  overlay: Overlay;
}

/** Where the reader's own stories are kept. All of it rejects with a KeepingError. */
export interface Shelf {
  /** Null when they outlive the page; else why they do not, in sentences. */
  notKept: string | null;
  list(): Promise<OwnStoryLine[]>;
  read(id: string): Promise<OwnStory | null>;
  /** Adds a story, or gives one back as it was, with what is laid over it. */
  put(story: OwnStory, overlay?: Overlay): Promise<void>;
  /** Changes a story as it is now, whoever changed it last; gives what is kept then. */
  change(id: string, change: (story: OwnStory) => OwnStory): Promise<OwnStory>;
  /** Deletes a story with what is laid over it, and gives that; null when it is not there. */
  remove(id: string): Promise<WholeStory | null>;
  /** Corrections and notes of a story, which can be a bundled one; empty when there are none. */
  readOverlay(story: string): Promise<Overlay>;
  /** Changes them as they are now; gives what is kept then. Rejects also when an own story is gone. */
  changeOverlay(story: string, change: (overlay: Overlay) => Overlay): Promise<Overlay>;
}

/** A story could not be kept or read: the disk is full, or another tab has deleted it. The message is in sentences. */
export class KeepingError extends Error {
  override name = 'KeepingError';
}

export const toGoneError = (): KeepingError =>
  new KeepingError('This story is no longer kept here; it may have been deleted in another tab.');
