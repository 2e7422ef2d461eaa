import type { Span } from '#analysis/annotations.ts';
import { mayBePast } from '#analysis/links/may-be-past.ts';
import type { Word } from '#analysis/links/split-words.ts';
import { findVerb } from './find-verb.ts';

/** Words that begin a clause or a circumstance with a noun ("since the outbreak …", "after he left"). */
const OPENERS: ReadonlySet<string> = new Set(
  `since after before until when while as where which who whose that because although though whereas if following
  despite ahead amid and but or`.split(/\s+/),
);

/** What a clause can begin with: "and he left"; "and the" is left out, for it mostly joins two things. */
const SUBJECTS = /^(?:he|she|it|they|we|i|there|his|her|their|its)$/;
/** "that the minister …" begins a clause, "and the minister" may not. */
const ARTICLES = /^(?:the|an?|no|some|many|most|more|all)$/;

/** "as" opens a clause if a verb stands within so many words. */
const REACH = 8;

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
  while (from > 0 && !breaksBefore(text, words, from, unbroken) && !opens(text, words, from - 1)) from -= 1;
  let to = at.to;
  while (to < words.length && !breaksBefore(text, words, to, unbroken) && !opens(text, words, to)) to += 1;
  return { from, to };
}

/**
 * "and" and "or" open a clause only where a verb can follow (inside "Norway and Peru" they join names), "that"
 * only before a subject ("allegations that the nominee …").
 */
function opens(text: string, words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  const next = words[at + 1];
  if (!OPENERS.has(form) || !next) return false;
  if (form === 'that')
    return (
      SUBJECTS.test(next.form) ||
      ARTICLES.test(next.form) ||
      /\p{Lu}/u.test(text.charAt(next.start)) ||
      mayBePast(next.form)
    );
  // "resigned as governor", "known as X": no clause.
  if (form === 'as') return words[at - 1]?.form !== 'known' && hasVerbAhead(text, words, at + 1);
  return (
    !/^(?:and|or|but)$/.test(form) ||
    /^(?:then|has|have|will)$/.test(next.form) ||
    SUBJECTS.test(next.form) ||
    mayBePast(next.form)
  );
}

function hasVerbAhead(text: string, words: readonly Word[], from: number): boolean {
  let to = from + 1;
  while (to < words.length && to < from + REACH && !breaksBefore(text, words, to, [])) to += 1;
  return findVerb(words, from, to) > from;
}

export function breaksBefore(text: string, words: readonly Word[], at: number, unbroken: readonly Span[]): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  if (unbroken.some(({ start, end }) => start < word.start && before.end < end)) return false;
  return /[,;:–—―()]|\s-+\s/u.test(text.slice(before.end, word.start));
}
