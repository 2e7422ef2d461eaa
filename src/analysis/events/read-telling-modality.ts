import type { DateMention, IsoDay, Span } from '#analysis/annotations.ts';
import type { Modality } from '#analysis/story-annotations.ts';
import { readModalGroups } from '#analysis/links/read-modality.ts';
import type { Word } from '#analysis/links/split-words.ts';

/**
 * Whether a passage tells its event as happened, planned, expected, reported or denied, and by which words. A day
 * after the publication is planned even where no word says so ("the games open on Saturday").
 */
export function readTellingModality(
  words: readonly Word[],
  passage: Span,
  date: DateMention | null,
  published: IsoDay | null,
): { modality: Modality; modalityCue: Span | null } {
  const [group] = readModalGroups(words).filter(({ cue }) => cue.start >= passage.start && cue.start < passage.end);
  if (group) return { modality: group.modality, modalityCue: group.cue };
  const ahead = published !== null && date !== null && (date.earliest ?? '') > published;
  return { modality: ahead ? 'planned' : 'happened', modalityCue: null };
}
