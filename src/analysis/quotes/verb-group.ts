import type { Clause } from './tokens.ts';
import { isAdverb, isAuxiliary, isComma, isDeterminer, isNegation } from './word-classes.ts';

const BE = /^(?:is|are|was|were|be|been|being|am)$|[']s$/u;

/** What stands before a verb and belongs to it: "has not", "was". */
export interface VerbGroup {
  from: number;
  isNegated: boolean;
  hasBe: boolean;
  hasAuxiliary: boolean;
  isInfinitive: boolean;
}

/** A verb group is no longer before its verb. In tokens. */
const LONGEST_GROUP = 6;

/** The group of the verb at token `at`: "*has not* said", "began *to* say". */
export function readVerbGroup(clause: Clause, at: number): VerbGroup {
  const group = { from: at, isNegated: false, hasBe: false, hasAuxiliary: false, isInfinitive: false };
  for (let left = clause[at - 1]; left && at - group.from < LONGEST_GROUP; left = clause[group.from - 1]) {
    if (!isAuxiliary(left) && !isAdverb(left) && left.word !== 'to' && !/^'(?:s|ve|d|ll)$/u.test(left.word)) break;
    if (isDeterminer(left) || (left.word === 'to' && group.from !== at)) break;
    group.isNegated ||= isNegation(left);
    group.hasBe ||= BE.test(left.word);
    group.hasAuxiliary ||= isAuxiliary(left);
    group.isInfinitive ||= left.word === 'to';
    group.from -= 1;
  }
  return group;
}

/** "*went on* to say", "*began* to argue", "was *quick* to note": done, not only wished or planned. */
const DOES_SO = /^(?:went|goes|quick|,|(?:beg[aiu]n|start|continu|c[ao]me|rush|proceed|hasten)(?:n?ing|e?[ds])?)$/u;

/** Where the verb group begins whose infinitive is "to say" at `to`; null where that is not said to have happened. */
export function realisedFrom(clause: Clause, to: number): number | null {
  let from = clause[to - 1]?.word === 'on' ? to - 2 : to - 1;
  const governor = clause[from];
  if (!governor || !DOES_SO.test(governor.word)) return null;
  if (isComma(governor)) return to;
  for (let left = clause[from - 1]; left && (isAuxiliary(left) || isAdverb(left)); left = clause[from - 1]) {
    if (isNegation(left)) return null;
    from -= 1;
  }
  return from;
}
