import { CUE_VERBS } from './cue-verbs.ts';
import type { Clause, Token } from './tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isContraction,
  isCoordinator,
  isDash,
  isDeterminer,
  isInnerPreposition,
  isMoment,
  isPreposition,
  isSubjectPronoun,
  isSubordinator,
  isTime,
} from './word-classes.ts';

/** Token indexes of a phrase in its clause, `to` exclusive. */
export interface Phrase {
  from: number;
  to: number;
}

/** No subject is longer, apposition included. Keeps every search bounded. In tokens. */
const LONGEST = 45;

const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.isWord &&
  !isSubordinator(token) &&
  !isCoordinator(token) &&
  !isAuxiliary(token) &&
  !isContraction(token) &&
  !isPreposition(token);

/** True for "Sen. Cruz of Texas" and "the chief strategist": no verb, no clause inside. */
export function isPlainPhrase(clause: Clause, from: number, to: number): boolean {
  const first = clause[from];
  if (!first || to - from > 16 || !first.isWord || isPreposition(first) || isSubordinator(first) || isAuxiliary(first))
    return false;
  if (!first.isCapital && !isDeterminer(first) && !/s$|ne$/u.test(clause[to - 1]?.word ?? '')) return false;
  if (/ing$/u.test(first.word) && to - from > 2) return false;
  for (let at = from; at < to; at += 1) {
    const token = clause[at];
    if (!token || (!token.isWord && !/^[()&-]$/u.test(token.word))) return false;
    if (isAuxiliary(token) || isSubordinator(token) || isContraction(token)) return false;
    if (at > from && CUE_VERBS.get(token.word)?.form === 'past') return false;
  }
  return true;
}

/** "X, a senator from Ohio, said": from the comma before the verb back to the head; null if there is none. */
function withApposition(clause: Clause, comma: number, floor: number): Phrase | null {
  const least = Math.max(floor, comma - LONGEST);
  let start = least;
  for (let at = comma - 1; at >= least; at -= 1) {
    const token = clause[at];
    if (token?.quote || token?.word === ';' || token?.word === ':' || isDash(token)) {
      start = at + 1;
      break;
    }
  }
  let from = start;
  for (let at = start; at < comma; at += 1) {
    if (!isComma(clause[at])) continue;
    const head = subjectBefore(clause, at, from);
    if (head && isPlainPhrase(clause, head.from, at)) {
      const opening = clause[at + 1];
      const keeps =
        opening !== undefined && !isPreposition(opening) && !/ing$/u.test(opening.word) && !isSubordinator(opening);
      const isRelative = opening?.word === 'who' || opening?.word === 'whose';
      return { from: head.from, to: keeps || isRelative ? comma : at };
    }
    from = at + 1;
  }
  return null;
}

/** "X — and above all Y — said": the head stands before the first dash. */
function betweenDashes(clause: Clause, dash: number, floor: number): Phrase | null {
  for (let at = dash - 1; at > Math.max(floor, dash - LONGEST) && !clause[at]?.quote; at -= 1) {
    if (isDash(clause[at])) return subjectBefore(clause, at, floor);
  }
  return null;
}

/** Leading words that belong to the clause and not to its subject: "Then", "On Friday", "But". */
function trimStart(clause: Clause, phrase: Phrase): Phrase | null {
  let { from } = phrase;
  for (; from < phrase.to - 1; from += 1) {
    const token = clause[from];
    if (
      !token ||
      !(isCoordinator(token) || (isAdverb(token) && !isDeterminer(token)) || isTime(token) || isSubordinator(token))
    )
      break;
  }
  return from < phrase.to ? { from, to: phrase.to } : null;
}

/** "In an interview *Doe* said": the object of a preposition is no subject, but a name right behind it may be one. */
function withoutObject(clause: Clause, phrase: Phrase): Phrase {
  const before = clause[phrase.from - 1];
  if (!before || !isPreposition(before)) return phrase;
  let { from } = phrase;
  for (let at = phrase.to - 1; at > phrase.from; at -= 1) {
    if (!clause[at]?.isCapital) break;
    from = at;
  }
  // No name behind it: empty, so that the caller finds no subject here.
  return from > phrase.from && clause[from]?.isCapital && !clause[from - 1]?.isCapital
    ? { from, to: phrase.to }
    : phrase.from === 1 && clause[1]?.isCapital
      ? phrase
      : { from: phrase.to, to: phrase.to };
}

/**
 * The noun phrase that ends before token `end`: the subject of a verb that stands there. Apposition is kept, as in
 * "Jo Doe, a teacher,". Knowingly misses: subjects with a clause inside that no comma sets off.
 */
export function subjectBefore(clause: Clause, end: number, floor: number): Phrase | null {
  const last = clause[end - 1];
  if (!last || end <= floor) return null;
  if (isComma(last)) return withApposition(clause, end - 1, floor);
  if (isDash(last)) return betweenDashes(clause, end - 1, floor);
  if (last.word === ')') {
    let open = end - 2;
    while (open > floor && end - open < 12 && clause[open]?.word !== '(') open -= 1;
    const head = clause[open]?.word === '(' ? subjectBefore(clause, open, floor) : null;
    return head && { from: head.from, to: end };
  }
  if (isSubjectPronoun(last) && !isDeterminer(last)) return { from: end - 1, to: end };
  if (!isNounLike(last) || (isAdverb(last) && !last.isCapital)) return null;
  let from = end - 1;
  const least = Math.max(floor, end - LONGEST);
  while (from > least) {
    const token = clause[from - 1];
    const before = clause[from - 2];
    if (!token || (!token.isWord && token.word !== '&' && token.word !== '/')) break;
    if (isAuxiliary(token) || isSubordinator(token) || isContraction(token)) break;
    if (isSubjectPronoun(token) && !isDeterminer(token)) break;
    if (token.word === 'and' || token.word === 'or') {
      // "and" joins two nouns of one subject only where both look alike: "Smith and Jones", "voters and officials".
      if (
        !before ||
        !isNounLike(before) ||
        isAdverb(before) ||
        from - 2 < least ||
        !clause[from]?.isCapital !== !before.isCapital
      )
        break;
    } else if (isCoordinator(token)) break;
    else if (isPreposition(token)) {
      if (
        !isInnerPreposition(token) ||
        from - 2 < least ||
        !before ||
        !isNounLike(before) ||
        isTime(before) ||
        isMoment(before)
      )
        break;
      if (CUE_VERBS.get(before.word)?.form === 'past' && !before.isCapital) break;
    } else if (isAdverb(token) && !token.isCapital) break;
    from -= 1;
  }
  return trimStart(clause, withoutObject(clause, { from, to: end }));
}

/** Words that begin an adjunct after an inverted subject: "said Jo Doe during a visit", "… in a statement". */
const ADJUNCT =
  /^(?:in|on|during|after|before|when|while|as|about|at|to|by|via|through|following|amid|earlier|later|last|this|who|with)$/u;

/** The noun phrase that begins at token `start`, after an inverted verb ("said Jo Doe, a teacher"). */
export function subjectAfter(clause: Clause, start: number): Phrase | null {
  const first = clause[start];
  if (!first?.isWord || isPreposition(first) || isSubordinator(first) || isAuxiliary(first) || isAdverb(first))
    return null;
  if (isSubjectPronoun(first) && !isDeterminer(first)) return { from: start, to: start + 1 };
  let to = start + 1;
  let inApposition = false;
  for (; to < Math.min(clause.length, start + LONGEST); to += 1) {
    const token = clause[to];
    const next = clause[to + 1];
    if (!token || token.quote || /^[.;:?!—–]$/u.test(token.word)) break;
    if (isComma(token)) {
      if (!next?.isWord || isCoordinator(next) || /ing$/u.test(next.word) || isAdverb(next)) break;
      if (isPreposition(next) || isAuxiliary(next) || (isSubordinator(next) && !/^wh(?:o|ose)$/u.test(next.word)))
        break;
      if (isSubjectPronoun(next) && next.word !== 'who' && !isDeterminer(next)) break;
      if (next.isCapital && !isDeterminer(next) && !/^(?:[rd]-|jr|sr|ph)/u.test(next.word)) break;
      inApposition = true;
    } else if (
      !inApposition &&
      (isTime(token) ||
        (ADJUNCT.test(token.word) && !(isInnerPreposition(token) && /^(?:at|on|with)$/u.test(token.word))))
    )
      break;
    else if (!inApposition && (isAuxiliary(token) || isSubordinator(token))) break;
  }
  if (isComma(clause[to - 1])) to -= 1;
  return { from: start, to };
}
