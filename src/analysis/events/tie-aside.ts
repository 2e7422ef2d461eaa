import type { DateMention } from '#analysis/annotations.ts';
import { toEdtf } from '#analysis/dates/to-edtf.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import type { DatedStretch } from './dated-stretch.ts';
import { breaksBefore, findClause, type WordRange } from './find-clause.ts';
import { findVerb } from './find-verb.ts';

/**
 * The clause that says of a date what happened then: "since July, *when the ferry sank*, …". Null without a comma before
 * it ("closed on Monday when a lorry struck it" is one happening) and without a verb that makes it a statement.
 */
export function findAside(text: string, { words, dates }: SentenceProfile, at: number): WordRange | null {
  if (words[at]?.form !== 'when' || !breaksBefore(text, words, at, dates)) return null;
  const { to } = findClause(text, words, { from: at + 1, to: Math.min(words.length, at + 2) }, dates);
  return findVerb(words, at + 1, to) > at + 1 ? { from: at, to } : null;
}

/** What a clause with "when" behind a date tells of its day. */
export function tieAside(text: string, profile: SentenceProfile, date: DateMention): DatedStretch | null {
  const at = profile.words.findIndex(({ start }) => start >= date.end);
  const passage = at === -1 ? null : findAside(text, profile, at);
  return passage && { form: 'clause', passage, title: { from: at + 1, to: passage.to } };
}

/** "since July, when …": it happened in July, not from then on. */
export function withoutBound(date: DateMention): DateMention {
  const isOpen = date.edtf !== null && (date.earliest === null || date.latest === null);
  const extent = isOpen ? toEdtf(date.value) : null;
  return extent ? { ...date, ...extent } : date;
}
