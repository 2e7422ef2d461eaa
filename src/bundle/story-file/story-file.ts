import type { Overlay } from '#bundle/overlay/overlay.ts';
import type { StorySource } from '#bundle/story-source.ts';

/**
 * What a story file holds: all that its reader has given, and nothing that can be found again. It has no id and no
 * times, so that what is saved, opened and saved again is the same byte for byte.
 */
export type SavedStory = Omit<StorySource, 'id'> & Overlay;

/** What makes a JSON file a story file, as the value of its `format`. */
export const STORY_FILE_FORMAT = 'parallax story';

/** Raised whenever an older app could not read a newer file, or would lose something of it. */
export const STORY_FILE_VERSION = 1;

/** How the names of story files end; one is known by its content too. */
export const STORY_FILE_ENDING = '.parallax.json';
