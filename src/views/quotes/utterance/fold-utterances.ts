import type { StoryQuotations } from '#views/quotes/to-story-quotations.ts';

/**
 * The list with each utterance in one place, where its first rendering stood: of several renderings found the fullest
 * stands there, and the others with it. Without such utterances it is the list itself.
 * @param found ordinals in the order of the page
 */
export function foldUtterances(found: Uint32Array, { story, utteranceAt }: StoryQuotations): Uint32Array {
  if (story.utterances.length === 0) return found;
  const isFound = new Set<number>();
  for (const ordinal of found) if (utteranceAt(ordinal)) isFound.add(ordinal);
  const told = new Set<string>();
  const cards = new Uint32Array(found.length);
  let count = 0;
  for (const ordinal of found) {
    const group = isFound.has(ordinal) ? utteranceAt(ordinal) : null;
    if (group && told.has(group.utterance.id)) continue;
    if (group) told.add(group.utterance.id);
    cards[count] = group?.ordinals.find((one) => isFound.has(one)) ?? ordinal;
    count += 1;
  }
  return cards.subarray(0, count);
}
