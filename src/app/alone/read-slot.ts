import { SLOT_ID } from '#bundle/story-slot.ts';

/** What was put into the page, by an app of the same version; null when nothing was. */
export function readSlot(): unknown {
  const json = document.getElementById(SLOT_ID)?.textContent ?? '';
  return json === '' ? null : JSON.parse(json);
}
