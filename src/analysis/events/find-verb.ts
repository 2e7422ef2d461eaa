import { mayBePast } from '#analysis/links/may-be-past.ts';
import { readModalGroups } from '#analysis/links/read-modality.ts';
import type { Word } from '#analysis/links/split-words.ts';

/** Words before which a form in -ed is an adjective or a participle: "the proposed deal", "to be held". */
const BEFORE_ADJECTIVE: ReadonlySet<string> = new Set(
  'the a an its their his her our my your this that these those of for with by very most more'.split(' '),
);
/** Participles that follow their noun more often than they make a sentence: "the opening scheduled for Friday". */
const TRAILING: ReadonlySet<string> = new Set(
  'scheduled planned slated due set expected dated based named called entitled titled related led compared'.split(' '),
);
/**
 * A few verbs of the calendar, which is told in the present ("the season starts on September 5"), and one that has
 * no other form for the past.
 */
const CALENDAR_VERBS: ReadonlySet<string> = new Set(
  'starts begins opens ends closes meets arrives leaves faces expires resumes returns play face meet beat'.split(' '),
);
/** Words that such a verb cannot follow: "to meet", "at play". */
const NO_SUBJECT = /^(?:to|will|would|can|could|may|might|shall|should|must|not|and|or|from|in|at|on|into)$/;

/**
 * The index of the first word between `from` and `to` that makes a clause: a verb in the past, a perfect, or one of
 * the turns of `readModalGroups`; -1 for a noun phrase. Knowingly misses most plain present forms, which
 * without part-of-speech tags cannot be told from nouns.
 */
export function findVerb(words: readonly Word[], from: number, to: number): number {
  const modal = readModalGroups(words).find(
    (group) => group.from >= from && group.from < to && !trails(words, group.from),
  );
  const past = words.findIndex(
    ({ form }, at) =>
      at >= from &&
      at < to &&
      (mayBePast(form) || isCalendarVerb(words, at, from)) &&
      !trails(words, at) &&
      !BEFORE_ADJECTIVE.has(words[at - 1]?.form ?? ''),
  );
  if (modal === undefined) return past;
  return past === -1 ? modal.from : Math.min(past, modal.from);
}

/** Only where a subject can stand before it and more follows. */
function isCalendarVerb(words: readonly Word[], at: number, from: number): boolean {
  const form = words[at]?.form ?? '';
  if (!CALENDAR_VERBS.has(form)) return false;
  const before = words[at - 1]?.form ?? '';
  return at > from && at + 1 < words.length && !NO_SUBJECT.test(before) && words[at + 1]?.form !== 'of';
}

/** "scheduled for September 23" after its noun; with "was" before it, it is the verb of the clause. */
function trails(words: readonly Word[], at: number): boolean {
  return (
    TRAILING.has(words[at]?.form ?? '') && !/^(?:is|are|was|were|be|been|has|have|had)$/.test(words[at - 1]?.form ?? '')
  );
}
