import type { Clause, Token } from './tokens.ts';
import {
  isAuxiliary,
  isComma,
  isContraction,
  isDeterminer,
  isMoment,
  isObjectPronoun,
  isPreposition,
  isStop,
  isSubjectPronoun,
  isSubordinator,
  isTime,
} from './word-classes.ts';

/** "Monday", "last week", "the night" open an adjunct of time. */
export const opensTime = (token: Token, next: Token | undefined): boolean =>
  isTime(token) ||
  isMoment(token) ||
  token.word === 'last' ||
  (isDeterminer(token) && next !== undefined && isMoment(next));

/** "on CBS's “Face the Nation”": a title within an adjunct, not the words said. */
const BEFORE_TITLE = /(?:'s|^(?:on|show|program|programme|podcast|series|column|titled|called|entitled|network))$/u;

const opensClause = (token: Token, before: Token | undefined): boolean =>
  (isSubjectPronoun(token) && !isDeterminer(token)) ||
  token.word === 'there' ||
  (before !== undefined &&
    before.isWord &&
    !isPreposition(before) &&
    !isDeterminer(before) &&
    !before.word.endsWith("'s") &&
    !before.word.endsWith('ing') &&
    // "said Monday *the plan* would fail", but "said in May *2019*".
    (isTime(before) ? !/^\d/u.test(token.word) : !before.isCapital) &&
    (isDeterminer(token) || token.isCapital) &&
    !isTime(token) &&
    !isMoment(token));

/** Behind the adjunct that begins at `at`: "in a statement", "to reporters", "Monday", "last week". */
export function adjunctEnd(clause: Clause, at: number): number {
  let to = at + 1;
  for (; to < clause.length; to += 1) {
    const token = clause[to];
    const before = clause[to - 1];
    if (!token || isComma(token) || isStop(token) || /^[:—–(]$/u.test(token.word)) break;
    if (token.quote) {
      if (token.quote.isTitle || BEFORE_TITLE.test(before?.word ?? '')) continue;
      break;
    }
    if (
      token.word === 'that' ||
      isAuxiliary(token) ||
      isContraction(token) ||
      /^(?:whether|if|why|how)$/u.test(token.word)
    )
      break;
    if ((to > at + 1 || (before && isTime(before))) && opensClause(token, before)) break;
  }
  return to;
}

/**
 * Behind the hearer: "told *the Daily News* that".
 * @param endsAt words that end it although they may stand inside: "reminded the mayor *of* …"
 */
export function recipientEnd(clause: Clause, at: number, endsAt: string[]): number {
  const first = clause[at];
  if (!first || (!first.isWord && !first.quote)) return at;
  if (isObjectPronoun(first)) return at + 1;
  if (isPreposition(first) || isSubordinator(first)) return at;
  let to = at + 1;
  for (; to < clause.length; to += 1) {
    const token = clause[to];
    const before = clause[to - 1];
    if (!token || !(token.isWord || token.word === '&' || token.quote)) break;
    if (token.quote && !token.quote.isTitle && !BEFORE_TITLE.test(before?.word ?? '')) break;
    if (isSubordinator(token) || isAuxiliary(token) || isContraction(token) || isTime(token)) break;
    if (isPreposition(token) && (token.word !== 'of' || endsAt.includes('of'))) break;
    if (opensClause(token, before)) break;
  }
  return to;
}
