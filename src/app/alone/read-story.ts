import { type SavedStory, SLOT_ID } from '#bundle/story-slot.ts';

/** The story that was saved into the page; null when none was. */
export function readStory(): SavedStory | null {
  const json = document.getElementById(SLOT_ID)?.textContent ?? '';
  return json === '' ? null : (JSON.parse(json) as SavedStory); // the app that filled the slot was of the same version
}
