import type { OwnStory, OwnStoryLine } from '#bundle/own-story.ts';

/** Where the reader's own stories are kept. */
export interface Shelf {
  /** Null when they outlive the page; else why they do not, as the end of a sentence. */
  notKept: string | null;
  list(): Promise<OwnStoryLine[]>;
  read(id: string): Promise<OwnStory | null>;
  /** Adds a story, or gives one back as it was. @throws KeepingError */
  put(story: OwnStory): Promise<void>;
  /** Changes a story as it is now, whoever changed it last; gives what is kept then. @throws KeepingError */
  change(id: string, change: (story: OwnStory) => OwnStory): Promise<OwnStory>;
  remove(id: string): Promise<void>;
}

/** A story could not be kept: the disk is full, or another tab has deleted the story. The message is a sentence. */
export class KeepingError extends Error {
  override name = 'KeepingError';
}

export const toGoneError = (): KeepingError =>
  new KeepingError('This story is no longer kept here; it may have been deleted in another tab.');
