import type { Overlay } from './overlay/overlay.ts';
import { BUNDLE_VERSION, type StoryBundle, type StoryIndex } from './story-bundle.ts';

/**
 * The page that a build makes for a story on its own, relative to the address of the app. It holds everything but the
 * story, for which it has a slot.
 */
export const ALONE_PAGE = 'alone.html';

/** What is put into the slot: the story as it was found, and what its reader has laid over it. */
export interface SavedStory {
  found: StoryBundle;
  overlay: Overlay;
}

/** What is put into the slot of the page that is the whole app: all stories that come with it, and their list. */
export interface SavedStories {
  index: StoryIndex;
  bundles: StoryBundle[];
}

/** The element that the story is read from. */
export const SLOT_ID = 'story';

/** The version is in it, since a page can only read a story of its own. */
export const SLOT_START = `<script type="application/json" id="${SLOT_ID}" data-version="${BUNDLE_VERSION}">`;
export const SLOT_END = '</script>';

/** Where the page tells its title before it has read the story. */
export const TITLE_SLOT = '<title>Parallax</title>';
