import type { Phrase } from './noun-phrase.ts';
import { subjectBefore } from './subject-before.ts';
import type { Clause } from './tokens.ts';
import { isAdverb, isAuxiliary, isStop } from './word-classes.ts';

/** How far before "as saying" the verb may stand. In tokens. */
const LONGEST_REACH = 14;
const BE = /^(?:is|are|was|were|be|been|being)$/u;

/** Whose words another one passes on: token indexes. */
export interface QuotedAs {
  /** Where the verb group begins that has its speaker before it ("was quoted"); null where he stands behind it. */
  from: number | null;
  speaker: Phrase | null;
  relay: Phrase | null;
}

/**
 * "X *quoted* Y *as saying*", "Y *was quoted* by X *as saying*": Y speaks and X relays.
 * Misses "X has Y saying".
 * @param at token index of "saying"
 */
export function quotedAsSaying(clause: Clause, at: number): QuotedAs | null {
  if (clause[at - 1]?.word !== 'as') return null;
  const end = at - 1;
  let verb = end - 1;
  while (
    verb > Math.max(0, at - LONGEST_REACH) &&
    !/^(?:quot(?:ed|es?|ing)|cit(?:ed|ing))$/u.test(clause[verb]?.word ?? '')
  ) {
    if (clause[verb]?.quote || isStop(clause[verb])) return null;
    verb -= 1;
  }
  if (!/^(?:quot|cit)/u.test(clause[verb]?.word ?? '')) return null;
  let from = verb;
  let isPassive = false;
  for (let left = clause[from - 1]; left && (isAuxiliary(left) || isAdverb(left)); left = clause[from - 1]) {
    isPassive ||= BE.test(left.word);
    from -= 1;
  }
  if (!isPassive) {
    if (verb + 1 >= end) return null;
    // "the paper said, *quoting* Y as saying": its subject is too far to be sure of.
    const relay = clause[verb]?.word.endsWith('ing') ? null : subjectBefore(clause, from, 0);
    return { from: null, speaker: { from: verb + 1, to: end }, relay };
  }
  const isBy = clause[verb + 1]?.word === 'by' && verb + 2 < end;
  return { from, speaker: null, relay: isBy ? { from: verb + 2, to: end } : null };
}
