import type { Candidate } from '#analysis/dates/meaning.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * "is being formed today": what is going on now, not on one day. A reform that is "being signed today"
 * is an act of a day; so only verbs of slow change count.
 */
const GOES_ON =
  /\b(?:is|are)\s(?:now\s)?being\s(?:formed|shaped|reshaped|built|rebuilt|forged|transformed|remade|redefined|eroded|undermined)\s$/i;
/** "the world of today", "today's youth" speak of the present age. */
const AGE_BEFORE = /\b(?:societ(?:y|ies)|world|of)\s$/i;
const AGE_AFTER =
  /^[’']s\s(?:world|youth|kids|children|society|standards|generation|economy|technology|climate|era|age|teenagers|young|dollars|money)\b/i;

/** A "today" that means nowadays, and gives no calendar date. */
export function isNowadays(candidate: Candidate, { before, words, after }: Surroundings): boolean {
  if (!/^today$/i.test(words) || candidate.meaning.kind !== 'shift') return false;
  return GOES_ON.test(before) || AGE_BEFORE.test(before) || AGE_AFTER.test(after);
}
