import type { NameMention } from '#analysis/annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import { type Discourse, MOST_TRACES } from './discourse.ts';

/** How far "they", "it" and "the company" go back. In sentences. */
export const REACH = 2;

type Fits = (entity: string) => boolean;

/** The last one who spoke before a place and fits, not long ago. */
export function lastSpeakerBefore(discourse: Discourse, place: number, fits: Fits): NameMention | null {
  const speaker = discourse.traces
    .slice(-MOST_TRACES)
    .findLast(({ part, start, entity }) => part === 'speaker' && start < place && entity !== null && fits(entity));
  return speaker?.entity && discourse.distance(speaker.sentence, discourse.sentenceAt(place)) <= REACH
    ? { ...speaker.named, entity: speaker.entity, rule: 'speaker' }
    : null;
}

/** The first name that fits in a sentence, given by its index, and before a place. */
export function firstNamedIn(
  { structure, naming }: Discourse,
  sentence: number,
  place: number,
  fits: Fits,
): NameMention | null {
  const span = structure.sentences[sentence];
  if (!span) return null;
  const from = firstEndingAfter(naming.names, span.start);
  const inside = naming.names.slice(from, from + MOST_TRACES);
  return inside.find(({ end, entity }) => end <= Math.min(span.end, place) && fits(entity)) ?? null;
}
