import type { StoryQuotations, StoryUtterance } from '#views/quotes/to-story-quotations.ts';

/**
 * The list with each utterance in one place, where its first rendering stood: of several renderings found the fullest
 * stands there, and the others with it. Without such utterances it is the list itself.
 * @param found ordinals in the order of the page
 */
export function foldUtterances(found: Uint32Array, { story, total, utteranceAt }: StoryQuotations): Uint32Array {
  if (story.utterances.length === 0) return found;
  // Plain loops over arrays: a list of a hundred thousand is folded at every keystroke.
  const isFound = new Uint8Array(total);
  for (let at = 0; at < found.length; at++) isFound[found[at] ?? 0] = 1;
  const told = new Set<StoryUtterance>();
  const cards = new Uint32Array(found.length);
  let count = 0;
  for (let at = 0; at < found.length; at++) {
    const ordinal = found[at] ?? 0;
    const group = utteranceAt(ordinal);
    if (group && told.has(group)) continue;
    if (group) told.add(group);
    cards[count++] = group?.ordinals.find((one) => isFound[one] === 1) ?? ordinal;
  }
  return cards.subarray(0, count);
}
