import type { Cue } from './find-cues.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Clause } from './tokens.ts';
import { isComma, isCoordinator, isDeterminer, isSubjectPronoun, isSubordinator } from './word-classes.ts';

/** In tokens. */
const LONGEST_SUBORDINATE = 40;

/** Where words of an earlier cue must end because this cue begins a statement of its own; null if it lies inside them. */
function statementStart(clause: Clause, cue: Cue, subject: Phrase | null): number | null {
  if (cue.shape === 'participle') return cue.from - 1;
  if (cue.shape !== 'finite') return null;
  const first = subject ? subject.from : cue.from;
  const before = clause[first - 1];
  if (!before) return null;
  if (!isCoordinator(before) && !/^(?:while|as|although|though)$/u.test(before.word)) return null;
  if (isComma(clause[first - 2])) return first - 2;
  return subject ? null : first - 1;
}

/** "While some say it works, *others* doubt it": the words of "say" end at the comma before the main clause. */
function subordinateEnd(clause: Clause, cue: Cue, subject: Phrase | null): number {
  const opener = clause[(subject?.from ?? cue.from) - 1];
  const isFirst = (subject?.from ?? cue.from) <= 2;
  if (!isFirst || !opener || !isSubordinator(opener)) return Number.POSITIVE_INFINITY;
  for (let at = cue.to + 2; at < Math.min(clause.length, cue.to + LONGEST_SUBORDINATE); at += 1) {
    const next = clause[at + 1];
    if (
      isComma(clause[at]) &&
      next?.isWord &&
      (isDeterminer(next) || next.isCapital || isSubjectPronoun(next)) &&
      !isSubordinator(next)
    )
      return at;
  }
  return Number.POSITIVE_INFINITY;
}

/** For each cue the token index where its words end at the latest: before the next statement, else at `end`. */
export function statementLimits(clause: Clause, cues: Cue[], subjects: (Phrase | null)[], end: number): number[] {
  const limits: number[] = [];
  let limit = end;
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    const cue = cues[index];
    if (!cue) continue;
    const subject = subjects[index] ?? null;
    limits[index] = Math.min(limit, subordinateEnd(clause, cue, subject));
    limit = statementStart(clause, cue, subject) ?? limit;
  }
  return limits;
}
