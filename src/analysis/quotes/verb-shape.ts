import { ALSO_NOUNS, type CueVerb } from './cue-verbs.ts';
import type { Clause, Token } from './tokens.ts';
import type { VerbGroup } from './verb-group.ts';
import {
  isAdverb,
  isArticle,
  isAuxiliary,
  isComma,
  isContraction,
  isCoordinator,
  isDeterminer,
  isObjectPronoun,
  isPreposition,
  isSubjectPronoun,
  isSubordinator,
} from './word-classes.ts';

/** `participle`: "…, saying that". `passive`: "was told". */
export type VerbShape = 'finite' | 'participle' | 'passive' | 'gerund';

/** Noun and verb look alike ("reports", "a claim"): these forms need a subject that is sure. */
const MAY_BE_PLURAL = /[^ous']s$|^(?:people|police|percent|third|half|women|men|media|\d+%?)$/u;
const NOUN_OR_VERB = /^(?:base|third)$/u;

/** With a preposition behind them they are nouns: "questions about", "claims against", "demands for". */
const TAKES_AN_OBJECT = /^(?:question|claim|demand|charge|promise|offer|slam|blast)$/u;

/** "said by *phone*": how, not by whom. */
const MEANS = /^(?:e-?mail|(?:tele)?phone|text|letter|fax|radio|video)$/u;

const opensClause = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.word === 'that' || (isSubjectPronoun(token) && !isObjectPronoun(token)) || isContraction(token));
const neverEndsSubject = (token: Token): boolean =>
  isPreposition(token) || isCoordinator(token) || isArticle(token) || isAuxiliary(token);

/** "300 *pledged* delegates", "over *alleged* fraud": between a number or preposition and a bare noun. */
const isAdjective = (before: Token | undefined, next: Token | undefined): boolean =>
  before !== undefined &&
  (isPreposition(before) || /^\d/u.test(before.word)) &&
  next?.isWord === true &&
  !next.isCapital &&
  !isDeterminer(next) &&
  !isSubjectPronoun(next) &&
  !isPreposition(next) &&
  !isSubordinator(next);

/** How a verb stands in its clause; null where it is a noun or an adjective, or nobody's. */
export function readShape(clause: Clause, at: number, verb: CueVerb, group: VerbGroup): VerbShape | null {
  const { form } = verb;
  const { hasBe, hasAuxiliary } = group;
  const before = clause[group.from - 1];
  if (form === 'gerund') {
    if (hasBe) return 'finite';
    return before && !before.quote && !/^[,—–-]$/u.test(before.word) ? 'gerund' : 'participle';
  }
  // "All she could do was *shout* “…”" is none.
  if (hasBe && form !== 'base') return 'passive';
  if (before && isArticle(before) && !isContraction(before)) return null;
  if (!hasAuxiliary && isAdjective(before, clause[at + 1])) return null;
  // "One in five say they would", "some who know him admit that": verbs that are never nouns.
  if (form === 'base' && !hasAuxiliary && !ALSO_NOUNS.has(verb.verb) && opensClause(clause[at + 1]))
    return before && !neverEndsSubject(before) ? 'finite' : null;
  if (NOUN_OR_VERB.test(form) && !hasAuxiliary && verb.verb !== 'say') {
    return isSurelyVerb(clause, at, verb, before) ? 'finite' : null;
  }
  if (form === 'base' && !hasAuxiliary) {
    const isSubject =
      before &&
      !(isDeterminer(before) && !isSubjectPronoun(before)) &&
      !isPreposition(before) &&
      !isObjectPronoun(before);
    return isSubject ? 'finite' : null;
  }
  const isBySomebody = clause[at + 1]?.word === 'by' && !MEANS.test(clause[at + 2]?.word ?? '');
  return isBySomebody ? 'passive' : 'finite';
}

/** A phrase before a verb in "-s" is no longer where its determiner is looked for. In tokens. */
const LONGEST_SINGULAR = 4;

/** "swing *states* like", "the lewd *jokes* and": nouns, for want of a singular subject before or of an object behind. */
function isPluralNoun(clause: Clause, at: number, before: Token): boolean {
  const next = clause[at + 1];
  if (next && isCoordinator(next)) return true;
  if (before.isCapital || isSubjectPronoun(before) || !before.isWord) return false;
  for (let left = at - 1; left >= Math.max(0, at - LONGEST_SINGULAR); left -= 1) {
    const token = clause[left];
    if (token && (isDeterminer(token) || isArticle(token) || isAdverb(token) || token.isCapital)) return false;
    if (!token?.isWord) break;
  }
  return true;
}

/** Whether a form that may be a noun ("reports") has a subject before it and behind it nothing that only nouns have. */
function isSurelyVerb(clause: Clause, at: number, { verb, form }: CueVerb, before: Token | undefined): boolean {
  const next = clause[at + 1];
  // "who he *claims* has left"
  if (before && isSubjectPronoun(before) && !isDeterminer(before)) return true;
  if (!before || isDeterminer(before) || isPreposition(before) || (isCoordinator(before) && form === 'base'))
    return false;
  if (next && (isAuxiliary(next) || next.word === 'of' || next.word === 'by')) return false;
  if (next && isPreposition(next) && next.word !== 'to' && TAKES_AN_OBJECT.test(verb)) return false;
  if (form === 'third') return !ALSO_NOUNS.has(verb) || !isPluralNoun(clause, at, before);
  return MAY_BE_PLURAL.test(before.word) || (isComma(before) && !ALSO_NOUNS.has(verb));
}
