import type { Attribution } from './attribution.ts';
import { clauseSubject } from './clause-subject.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import { subjectBefore } from './subject-before.ts';
import type { Clause, Token } from './tokens.ts';
import {
  isAdverb,
  isArticle,
  isAuxiliary,
  isComma,
  isCoordinator,
  isDash,
  isPreposition,
  isStop,
  isSubordinator,
} from './word-classes.ts';

/** How far before the quotation its verb may stand. In tokens. */
const LONGEST_REACH = 12;
const VERB_LIKE = /(?:ed|ing)$/u;

const isVerbLike = (token: Token, before: Token | undefined): boolean =>
  !token.isCapital &&
  (VERB_LIKE.test(token.word) || CUE_VERBS.has(token.word)) &&
  token.word !== 'said' &&
  !(before && isArticle(before)) &&
  !isPreposition(token);

/** Two words or more in small letters, and no name for something: not “Made in Iowa” shirts, not the “pivot”. */
function soundsLikeSpeech(text: string, clause: Clause, at: number): boolean {
  const token = clause[at];
  const before = clause[at - 1];
  if (!token || !before?.isWord) return false;
  const words = text.slice(token.start, token.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= 2 && small * 2 > words.length && (!isArticle(before) || words.length > 3);
}

/**
 * Quoted words that no reporting verb claims, with the verb before them, whatever it is: "opposes “across-the-board
 * freezes”", "waved off the report as “old news”".
 * @param at token index of the quotation
 */
export function wordsAroundQuote(text: string, clause: Clause, at: number): Attribution | null {
  if (!soundsLikeSpeech(text, clause, at)) return null;
  let verb = at - 1;
  for (; verb >= Math.max(0, at - LONGEST_REACH); verb -= 1) {
    const token = clause[verb];
    if (!token || (!token.isWord && !token.quote && !/^['’()]$/u.test(token.word)) || isSubordinator(token))
      return null;
    if (isVerbLike(token, clause[verb - 1])) break;
    if (isAuxiliary(token)) return null;
  }
  if (verb < Math.max(0, at - LONGEST_REACH)) return null;
  let from = verb + 1;
  const first = clause[from];
  if (first && isPreposition(first)) from += 1;
  let to = at + 1;
  while (to < clause.length) {
    const token = clause[to];
    if (!token || isComma(token) || isDash(token) || isStop(token) || isSubordinator(token)) break;
    if (isCoordinator(token) && !clause[to + 1]?.quote && !clause[to + 2]?.quote) break;
    to += 1;
  }
  let group = verb;
  for (let left = clause[group - 1]; left && (isAuxiliary(left) || isAdverb(left)); left = clause[group - 1])
    group -= 1;
  const speaker = subjectBefore(clause, group, 0) ?? clauseSubject(clause);
  if (!speaker) return null;
  return {
    parts: [{ from, to }],
    speaker,
    cue: { from: verb, to: verb + 1 },
    relay: null,
    basis: 'inferred',
    rule: 'verb before quoted words',
  };
}
