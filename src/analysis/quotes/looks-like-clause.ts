import type { Clause } from './tokens.ts';
import { isAuxiliary, isContraction, isDeterminer, isStop, isSubjectPronoun } from './word-classes.ts';

/** Whether the words from `from` on show a verb of their own soon: "the plan *would* work". */
export function looksLikeClause(clause: Clause, from: number, to: number): boolean {
  const first = clause[from];
  if (!first) return false;
  if ((isSubjectPronoun(first) && !isDeterminer(first)) || first.word === 'there' || isContraction(first)) return true;
  for (let at = from; at < Math.min(to, from + 14); at += 1) {
    const token = clause[at];
    if (!token || isStop(token)) return false;
    if (isAuxiliary(token) || isContraction(token)) return true;
  }
  return false;
}
