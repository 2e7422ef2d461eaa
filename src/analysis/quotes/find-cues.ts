import { CUE_VERBS, type CueVerb } from './cue-verbs.ts';
import { quotedAsSaying, type QuotedAs } from './quoted-as-saying.ts';
import type { Clause } from './tokens.ts';
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
const AFTER_FEELING = /^(?:that|for|about|over|at|in|with|to)$/u;

/** Behind what belongs to the verb: "pointed *out*", "made *it clear*", "expressed *optimism* that". */
function particleEnd(clause: Clause, at: number, verb: string): number {
  const word = (index: number): string => clause[index]?.word ?? '';
  if (verb === 'point' && word(at + 1) === 'out') return at + 2;
  if (verb === 'call' && /^(?:for|on)$/u.test(word(at + 1))) return at + 2;
  if (verb === 'make') return word(at + 1) === 'clear' ? at + 2 : word(at + 2) === 'clear' ? at + 3 : at + 1;
  const isFeeling = /^(?:express|voice)$/u.test(verb) && FEELING.test(word(at + 1)) && AFTER_FEELING.test(word(at + 2));
  return isFeeling ? at + 2 : at + 1;
}

/** "Doe Says Museum Will Open": in a headline verbs are capitalised like the words around them. */
const isHeadlineVerb = (clause: Clause, at: number, { form }: CueVerb): boolean =>
  (form === 'third' || form === 'past') &&
  Boolean(clause[at - 1]?.isCapital && clause[at + 1]?.isCapital && clause[at + 2]?.isCapital);

/** The reporting verbs of a clause, outside its quoted stretches, in order. Negated ones report nothing and are left out. */
export function findCues(clause: Clause): Cue[] {
  const cues: Cue[] = [];
  for (const [at, token] of clause.entries()) {
    const verb = CUE_VERBS.get(token.word);
    if (!verb || (token.isCapital && at > 0 && !clause[at + 1]?.quote && !isHeadlineVerb(clause, at, verb))) continue;
    let from = at;
    let isNegated = false;
    let hasBe = false;
    let hasAuxiliary = false;
    let isInfinitive = false;
    for (let left = clause[from - 1]; left && at - from < 6; left = clause[from - 1]) {
      if (!isAuxiliary(left) && !isAdverb(left) && left.word !== 'to' && !/^'(?:s|ve|d|ll)$/u.test(left.word)) break;
      if (isDeterminer(left) || (left.word === 'to' && from !== at)) break;
      isNegated ||= isNegation(left);
      hasBe ||= BE.test(left.word);
      hasAuxiliary ||= isAuxiliary(left);
      isInfinitive ||= left.word === 'to';
      from -= 1;
    }
    const before = clause[from - 1];
    if (isNegated || (isInfinitive && !/^(?:on|went|goes)$/u.test(before?.word ?? ''))) continue;
    const { form } = verb;
    let shape: Cue['shape'] = 'finite';
    if (form === 'gerund') {
      if (!hasBe)
        shape =
          before && (isPreposition(before) || !(before.quote || /^[,—–-]$/u.test(before.word)))
            ? 'gerund'
            : 'participle';
    } else if (hasBe && form !== 'base' && form !== 'third') shape = 'passive';
    else if (before && isArticle(before) && !isContraction(before)) continue;
    else if (NOUN_OR_VERB.test(form) && !hasAuxiliary && verb.verb !== 'say') {
      const next = clause[at + 1];
      if (!before || isDeterminer(before) || isPreposition(before) || (isCoordinator(before) && form === 'base'))
        continue;
      if (next && (isAuxiliary(next) || next.word === 'of' || next.word === 'by')) continue;
      if (next && isPreposition(next) && TAKES_AN_OBJECT.test(verb.verb)) continue;
      if (form === 'base' && !MAY_BE_PLURAL.test(before.word) && !isSubjectPronoun(before) && !isComma(before))
        continue;
    } else if (form === 'base' && !hasAuxiliary) {
      if (
        !before ||
        (isDeterminer(before) && !isSubjectPronoun(before)) ||
        isPreposition(before) ||
        isObjectPronoun(before)
      )
        continue;
    } else if (clause[at + 1]?.word === 'by') shape = 'passive';
    const quoted = form === 'gerund' ? quotedAsSaying(clause, at) : null;
    if (quoted && quoted.from !== null) {
      from = quoted.from;
      shape = 'finite';
    }
    cues.push({ from, at, to: particleEnd(clause, at, verb.verb), verb, shape, quoted });
  }
  return cues;
}
