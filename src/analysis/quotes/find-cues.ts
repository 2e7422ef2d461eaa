import { CUE_VERBS, type CueVerb } from './cue-verbs.ts';
import { quotedAsSaying, type QuotedAs } from './quoted-as-saying.ts';
import type { Clause, Token } from './tokens.ts';
import {
  isAdverb,
  isArticle,
  isAuxiliary,
  isComma,
  isContraction,
  isCoordinator,
  isDeterminer,
  isNegation,
  isObjectPronoun,
  isPreposition,
  isSubjectPronoun,
  isSubordinator,
} from './word-classes.ts';

/** A reporting verb in a clause: token indexes. */
export interface Cue {
  /** Where its verb group begins ("has repeatedly said"); the subject stands before. */
  from: number;
  /** The verb itself. */
  at: number;
  /** Behind the verb and its particle ("pointed out"). */
  to: number;
  verb: CueVerb;
  /** `participle`: "…, saying that". `passive`: "was told". */
  shape: 'finite' | 'participle' | 'passive' | 'gerund';
  /** "was quoted by X as saying" */
  quoted: QuotedAs | null;
}

const BE = /^(?:is|are|was|were|be|been|being|am)$|[']s$/u;
/** Noun and verb look alike ("reports", "a claim"): these forms need a subject that is sure. */
const MAY_BE_PLURAL = /[^ous']s$|^(?:people|police|percent|third|half|women|men|media|\d+%?)$/u;
const NOUN_OR_VERB = /^(?:base|third)$/u;

/** With a preposition behind them they are nouns: "questions about", "claims against", "demands for". */
const TAKES_AN_OBJECT = /^(?:question|claim|demand|charge|promise|offer|slam|blast)$/u;

const FEELING =
  /^(?:optimism|hopes?|concerns?|confidence|doubts?|regret|fears?|s[ck]epticism|belief|outrage|gratitude|support|willingness|readiness|satisfaction|sympathy|condolences|frustration|alarm|dismay|surprise|thanks|interest|opposition)$/u;
const CLAIMED = /^(?:responsibility|credit|allegiance)$/u;
const AFTER_FEELING = /^(?:that|for|about|over|at|in|with|to)$/u;

const PARTICLES = new Map([
  ['point', 'out'],
  ['go', 'on'],
  ['put', 'it'],
]);
/** "He went on", "as she put it": without it they say nothing. */
const ONLY_WITH_PARTICLE = new Set(['go', 'put']);

/** Behind what belongs to the verb: "pointed *out*", "made *it clear*", "expressed *optimism* that", "claimed *credit* for". */
function particleEnd(clause: Clause, at: number, verb: string): number {
  const word = (index: number): string => clause[index]?.word ?? '';
  if (PARTICLES.get(verb) === word(at + 1)) return at + 2;
  if (verb === 'call' && /^(?:for|on)$/u.test(word(at + 1))) return at + 2;
  if (verb === 'make') return word(at + 1) === 'clear' ? at + 2 : word(at + 2) === 'clear' ? at + 3 : at + 1;
  const nouns = verb === 'claim' ? CLAIMED : FEELING;
  const isFeeling =
    /^(?:express|voice|claim)$/u.test(verb) && nouns.test(word(at + 1)) && AFTER_FEELING.test(word(at + 2));
  return isFeeling ? at + 2 : at + 1;
}

/** "Doe Says Museum Will Open": in a headline verbs are capitalised like the words around them. */
const isHeadlineVerb = (clause: Clause, at: number, { form }: CueVerb): boolean =>
  (form === 'third' || form === 'past') &&
  Boolean(clause[at - 1]?.isCapital && clause[at + 1]?.isCapital && clause[at + 2]?.isCapital);

/** What stands before a verb and belongs to it: "has not", "was". */
interface VerbGroup {
  from: number;
  isNegated: boolean;
  hasBe: boolean;
  hasAuxiliary: boolean;
  isInfinitive: boolean;
}

/** A verb group is no longer before its verb. In tokens. */
const LONGEST_GROUP = 6;

function readVerbGroup(clause: Clause, at: number): VerbGroup {
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

/** Cue verbs that are nouns as well: "the Doe claim that". */
const ALSO_NOUN =
  /^(?:report|claim|comment|remark|demand|answer|charge|promise|offer|question|state|counter|signal|note|point|order|estimate|joke|lament|pledge|vow|boast|caution|reply|call|text|email|tweet|shout|chant|cry|start|reason)$/u;
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
function readShape(clause: Clause, at: number, verb: CueVerb, group: VerbGroup): Cue['shape'] | null {
  const { form } = verb;
  const { hasBe, hasAuxiliary } = group;
  const before = clause[group.from - 1];
  if (form === 'gerund') {
    if (hasBe) return 'finite';
    return before && (isPreposition(before) || !(before.quote || /^[,—–-]$/u.test(before.word)))
      ? 'gerund'
      : 'participle';
  }
  if (hasBe && form !== 'base' && form !== 'third') return 'passive';
  if (before && isArticle(before) && !isContraction(before)) return null;
  if (form === 'past' && !hasAuxiliary && isAdjective(before, clause[at + 1])) return null;
  // "One in five say they would", "some who know him admit that": verbs that are never nouns.
  if (form === 'base' && !hasAuxiliary && !ALSO_NOUN.test(verb.verb) && opensClause(clause[at + 1]))
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
  return clause[at + 1]?.word === 'by' ? 'passive' : 'finite';
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
  if (!before || isDeterminer(before) || isPreposition(before) || (isCoordinator(before) && form === 'base'))
    return false;
  if (next && (isAuxiliary(next) || next.word === 'of' || next.word === 'by')) return false;
  if (next && isPreposition(next) && next.word !== 'to' && TAKES_AN_OBJECT.test(verb)) return false;
  if (form === 'third') return !ALSO_NOUN.test(verb) || !isPluralNoun(clause, at, before);
  return MAY_BE_PLURAL.test(before.word) || isSubjectPronoun(before) || (isComma(before) && !ALSO_NOUN.test(verb));
}

/** "*went on* to say", "*began* to argue", "was *quick* to note": done, not only wished or planned. */
const DOES_SO = /^(?:went|goes|quick|,|(?:beg[aiu]n|start|continu|c[ao]me|rush|proceed|hasten)(?:n?ing|e?[ds])?)$/u;

/** Where the verb group begins whose infinitive is "to say" at `to`; null where that is not said to have happened. */
function realisedFrom(clause: Clause, to: number): number | null {
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

/** The reporting verbs of a clause, outside its quoted stretches, in order. Negated ones report nothing and are left out. */
export function findCues(clause: Clause): Cue[] {
  const cues: Cue[] = [];
  for (const [at, token] of clause.entries()) {
    const verb = CUE_VERBS.get(token.word);
    if (!verb || (token.isCapital && at > 0 && !clause[at + 1]?.quote && !isHeadlineVerb(clause, at, verb))) continue;
    const to = particleEnd(clause, at, verb.verb);
    if (ONLY_WITH_PARTICLE.has(verb.verb) && to === at + 1) continue;
    const group = readVerbGroup(clause, at);
    if (group.isNegated) continue;
    const realised = group.isInfinitive ? realisedFrom(clause, group.from) : group.from;
    if (realised === null) continue;
    group.from = realised;
    const shape = group.isInfinitive ? 'finite' : readShape(clause, at, verb, group);
    if (shape === null) continue;
    const quoted = verb.form === 'gerund' ? quotedAsSaying(clause, at) : null;
    const whole =
      quoted && quoted.from !== null ? { from: quoted.from, shape: 'finite' as const } : { from: group.from, shape };
    cues.push({ ...whole, at, to, verb, quoted });
  }
  return cues;
}
