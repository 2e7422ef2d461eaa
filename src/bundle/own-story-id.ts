/** No folder of seeds gives an id with this sign in it: theirs are of a–z, 0–9, "_" and "-". */
const OWN_STORY_ID = /^own~[0-9a-f]{12}$/;

/** Whether a story is the reader's own: kept in the browser, and no file of the site. */
export const isOwnStoryId = (story: string): boolean => OWN_STORY_ID.test(story);

/** @param random six bytes */
export function toOwnStoryId(random: Uint8Array): string {
  return `own~${[...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
