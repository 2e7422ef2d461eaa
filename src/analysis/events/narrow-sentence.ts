import type { Span } from '#analysis/annotations.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';

/** No sentence that a person wrote is longer; of a longer one only so many words on each side of a date are read. */
const LONGEST_SENTENCE = 400;
const REACH = 100;

/**
 * The sentence around a date, cut down if it is endless: a text without full stops may hold thousands of dates, and
 * reading all of it for each would take for ever.
 */
export function narrowSentence(profile: SentenceProfile, date: Span): SentenceProfile {
  const { words, sentence } = profile;
  if (words.length <= LONGEST_SENTENCE) return profile;
  const at = firstEndingAfter(words, date.start);
  const near = words.slice(Math.max(0, at - REACH), at + REACH);
  const window = { start: near[0]?.start ?? date.start, end: near.at(-1)?.end ?? date.end };
  return {
    ...profile,
    sentence: { ...sentence, ...window },
    words: near,
    names: within(profile.names, window),
    dates: within(profile.dates, window),
  };
}

const within = <Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] =>
  items.slice(firstEndingAfter(items, start), firstEndingAfter(items, end));
