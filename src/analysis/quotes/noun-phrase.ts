import { CUE_VERBS } from './cue-verbs.ts';
import type { Clause, Token } from './tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isContraction,
  isCoordinator,
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
export const LONGEST_SUBJECT = 45;

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
  if (first.word.endsWith('ing') && to - from > 2) return false;
  for (let at = from; at < to; at += 1) {
    const token = clause[at];
    if (!token || (!token.isWord && !/^[()&-]$/u.test(token.word))) return false;
    if (isAuxiliary(token) || isSubordinator(token) || isContraction(token)) return false;
    if (at > from && CUE_VERBS.get(token.word)?.form === 'past') return false;
  }
  return true;
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

const OPENS_PHRASE = /^(?:a|an|the|his|her|its|their|our|my|your)$/u;

/** "In an interview *Doe* said": the object of a preposition is no subject, but a name right behind it may be one. */
function withoutObject(clause: Clause, phrase: Phrase): Phrase | null {
  const before = clause[phrase.from - 1];
  // ", with voters saying": the subject of the verb all the same.
  if (!before || !isPreposition(before) || (before.word === 'with' && isComma(clause[phrase.from - 2]))) return phrase;
  let { from } = phrase;
  for (let at = phrase.to - 1; at > phrase.from; at -= 1) {
    const left = clause[at - 1];
    // "In the end *the mayor* said": behind a noun a determiner opens a phrase of its own.
    if (OPENS_PHRASE.test(clause[at]?.word ?? '') && left && isNounLike(left) && !isDeterminer(left))
      return { from: at, to: phrase.to };
  }
  for (let at = phrase.to - 1; at > phrase.from; at -= 1) {
    if (!clause[at]?.isCapital) break;
    from = at;
  }
  if (from > phrase.from && clause[from]?.isCapital && !clause[from - 1]?.isCapital) return { from, to: phrase.to };
  // "In Iowa Doe said" cannot be told from "In Iowa City he said" and keeps both names.
  return phrase.from === 1 && clause[1]?.isCapital ? phrase : null;
}

/**
 * The noun phrase that ends before token `end`, without apposition.
 * Knowingly misses: a clause inside it ("the officials whose laws were struck down").
 */
export function nounPhraseBefore(clause: Clause, end: number, floor: number): Phrase | null {
  const last = clause[end - 1];
  if (!last || end <= floor) return null;
  if (isSubjectPronoun(last) && !isDeterminer(last)) return { from: end - 1, to: end };
  if (!isNounLike(last) || (isAdverb(last) && !last.isCapital) || /^(?:me|him|her|us|them)$/u.test(last.word))
    return null;
  let from = end - 1;
  const least = Math.max(floor, end - LONGEST_SUBJECT);
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
        // A capital at the beginning of the sentence says nothing.
        (from > 2 && !clause[from]?.isCapital !== !before.isCapital)
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
  const phrase = withoutObject(clause, { from, to: end });
  return phrase && trimStart(clause, phrase);
}
