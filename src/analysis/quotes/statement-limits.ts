import { CUE_VERBS } from './cue-verbs.ts';
import type { Cue } from './find-cues.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Clause, Token } from './tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isCoordinator,
  isDash,
  isDeterminer,
  isPreposition,
  isSubjectPronoun,
  isSubordinator,
} from './word-classes.ts';

/** In tokens. */
const LONGEST_SUBORDINATE = 40;
const LONGEST_ADJUNCT = 25;

/** "…, *and when pressed*, he said", "…, *but in May* said": where the adjunct begins that opens the next statement. */
function adjunctStart(clause: Clause, first: number): number | null {
  for (let at = first - 2; at > Math.max(0, first - LONGEST_ADJUNCT); at -= 1) {
    const opener = clause[at + 2];
    const opensAdjunct = opener && (isSubordinator(opener) || isPreposition(opener));
    const joint = clause[at + 1];
    if (isComma(clause[at]) && joint && isCoordinator(joint) && opensAdjunct) return at;
  }
  return null;
}

/** "she left *and thought* of him": these begin no statement without such a sign. */
const ONLY_IF_SURE = /^(?:think|talk|speak|begin|start|go|sing)$/u;

/** Whether "that" or quoted words follow at once: the cue reports something for sure. */
const isSure = (clause: Clause, { to }: Cue): boolean => {
  const next = isComma(clause[to]) ? clause[to + 1] : clause[to];
  return next?.word === 'that' || Boolean(next?.quote);
};

/** Where words of an earlier cue must end because this cue begins a statement of its own; null if it lies inside them. */
function statementStart(clause: Clause, cue: Cue, subject: Phrase | null): number | null {
  if (cue.shape === 'participle') return cue.from - 1;
  const first = subject ? subject.from : cue.from;
  const before = clause[first - 1];
  if (!before) return null;
  if (cue.shape !== 'finite' && !(cue.shape === 'gerund' && isSure(clause, cue))) return null;
  if (!subject && ONLY_IF_SURE.test(cue.verb.verb) && !isSure(clause, cue)) return null;
  if (!isCoordinator(before) && !/^(?:while|as|although|though)$/u.test(before.word))
    return isComma(before) || !subject ? adjunctStart(clause, first) : null;
  if (isComma(clause[first - 2]) || isDash(clause[first - 2])) return first - 2;
  const opening = clause[first];
  return subject && !(opening && isSubjectPronoun(opening)) ? null : first - 1;
}

/** "While", "Asked", "By saying": what makes of a clause's beginning no statement of its own. */
function opensSubordinate(clause: Clause, cue: Cue, subject: Phrase | null): boolean {
  let at = 0;
  for (let token = clause[at]; token && (isCoordinator(token) || isAdverb(token)); token = clause[at]) at += 1;
  const opener = clause[at];
  if (!opener) return false;
  if (cue.shape === 'participle' || cue.shape === 'gerund') return cue.from - at <= 2;
  // "Asked whether it works, *Doe* …" is such a clause too.
  if (cue.verb.verb === 'ask' && subject === null && cue.from <= 3) return true;
  const first = subject?.from ?? cue.from;
  return (
    isSubordinator(opener) && first > at && first - at <= 8 && !clause.slice(at, first).some((token) => isComma(token))
  );
}

/** Not "…, which", "…, and", "…, including": these go on with the clause before. */
const mayOpenMainClause = (token: Token): boolean =>
  !isSubordinator(token) &&
  !isCoordinator(token) &&
  !isPreposition(token) &&
  !isAdverb(token) &&
  !isAuxiliary(token) &&
  !/(?:ing|ed)$/u.test(token.word);

/** "While some say it works, *others* doubt it": the words of "say" end at the comma before the main clause. */
function subordinateEnd(text: string, clause: Clause, cue: Cue, subject: Phrase | null): number {
  if (!opensSubordinate(clause, cue, subject)) return Number.POSITIVE_INFINITY;
  for (let at = cue.to + 1; at < Math.min(clause.length, cue.to + LONGEST_SUBORDINATE); at += 1) {
    const token = clause[at];
    const next = clause[at + 1];
    const isQuotedComma = token?.quote && /,["”“’']/u.test(text.slice(token.end - 2, token.end));
    if (!(isComma(token) || isQuotedComma) || !next?.isWord) continue;
    if (mayOpenMainClause(next)) return isQuotedComma ? at + 1 : at;
  }
  return Number.POSITIVE_INFINITY;
}

/** "Doe, who said it works, *left* early": the words end where the verb of the main clause follows. */
function relativeEnd(clause: Clause, cue: Cue, subject: Phrase | null): number {
  if (clause[subject?.from ?? -1]?.word !== 'who' || !isComma(clause[(subject?.from ?? 0) - 1]))
    return Number.POSITIVE_INFINITY;
  for (let at = cue.to + 2; at < Math.min(clause.length, cue.to + LONGEST_SUBORDINATE); at += 1) {
    const next = clause[at + 1];
    if (!isComma(clause[at]) || !next?.isWord || next.isCapital) continue;
    if (isAuxiliary(next) || next.word.endsWith('ed') || CUE_VERBS.get(next.word)?.form === 'past') return at;
    // Whatever may begin the main clause after an opening adjunct may be its verb here: "left", "won".
    if (mayOpenMainClause(next) && !isDeterminer(next) && !isSubjectPronoun(next)) return at;
  }
  return Number.POSITIVE_INFINITY;
}

/** For each cue the token index where its words end at the latest: before the next statement, else at `end`. */
export function statementLimits(
  text: string,
  clause: Clause,
  cues: Cue[],
  subjects: (Phrase | null)[],
  end: number,
): number[] {
  const limits: number[] = [];
  let limit = end;
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    const cue = cues[index];
    if (!cue) continue;
    const subject = subjects[index] ?? null;
    limits[index] = Math.min(limit, subordinateEnd(text, clause, cue, subject), relativeEnd(clause, cue, subject));
    limit = statementStart(clause, cue, subject) ?? limit;
  }
  return limits;
}
