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
  return Uint32Array.from(
    Array.from(found).flatMap((ordinal) => {
      const group = utteranceAt(ordinal);
      if (!group) return ordinal;
      if (told.has(group.utterance.id)) return [];
      told.add(group.utterance.id);
      return group.ordinals.find((one) => isFound.has(one)) ?? ordinal;
    }),
  );
}
