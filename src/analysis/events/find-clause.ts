import type { Span } from '#analysis/annotations.ts';
import type { Word } from '#analysis/links/split-words.ts';

/** Words that begin a clause or a circumstance with a noun ("since the outbreak …", "after he left"). */
const OPENERS: ReadonlySet<string> = new Set(
  `since after before until when while as where which who whose that because although though whereas if following
  despite ahead amid and but or`.split(/\s+/),
);

/** A range of words of a sentence; `to` exclusive. */
export interface WordRange {
  from: number;
  to: number;
}

/**
 * The stretch of a sentence around the words `at`: up to the nearest comma, dash or opening word on either side.
 * Commas inside dates ("September 22, 2023") and in front of the year do not count: `unbroken` spans are skipped.
 */
export function findClause(text: string, words: readonly Word[], at: WordRange, unbroken: readonly Span[]): WordRange {
  let from = at.from;
  while (from > 0 && !breaksBefore(text, words, from, unbroken) && !opens(words, from - 1)) from -= 1;
  let to = at.to;
  while (to < words.length && !breaksBefore(text, words, to, unbroken) && !opens(words, to)) to += 1;
  return { from, to };
}

/** "and" and "or" open a clause only where a verb can follow; inside "Cambodia and Nepal" they join names. */
function opens(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  if (!OPENERS.has(form)) return false;
  return (
    !/^(?:and|or|but|that)$/.test(form) ||
    /^(?:he|she|it|they|we|i|then|was|were|has|have|will)$|ed$/.test(words[at + 1]?.form ?? '')
  );
}

export function breaksBefore(text: string, words: readonly Word[], at: number, unbroken: readonly Span[]): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  if (unbroken.some(({ start, end }) => start < word.start && before.end < end)) return false;
  return /[,;:–—―()“”"]|\s-+\s/u.test(text.slice(before.end, word.start));
}
