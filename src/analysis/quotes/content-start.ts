import type { Cue } from './find-cues.ts';
import type { Clause, Token } from './tokens.ts';
import {
  isAdverb,
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

/** Where the words after a cue begin, and what shows it; `none`: nothing follows but adjuncts, up to token `at`. */
export interface ContentStart {
  at: number;
  marker: 'quote' | 'that' | 'colon' | 'question' | 'infinitive' | 'bare' | 'none';
  /** Tokens between cue and content ("told reporters on Friday"). */
  skipped: number;
}

/** Adjuncts between a cue and its content are no longer than this. In tokens. */
const LONGEST_ADJUNCT = 30;
const QUESTION = /^(?:whether|if|why|how|what|who|where|when)$/u;
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
    !before.isCapital &&
    (isDeterminer(token) || token.isCapital) &&
    !isTime(token) &&
    !isMoment(token));

/** Behind the adjunct that begins at `at`: "in a statement", "to reporters", "Monday", "last week". */
function adjunctEnd(clause: Clause, at: number): number {
  let to = at + 1;
  for (; to < clause.length; to += 1) {
    const token = clause[to];
    const before = clause[to - 1];
    if (!token || isComma(token) || isStop(token) || /^[:—–(]$/u.test(token.word)) break;
    if (token.quote) {
      if (BEFORE_TITLE.test(before?.word ?? '')) continue;
      break;
    }
    if (token.word === 'that' || isAuxiliary(token) || isContraction(token)) break;
    if (to > at + 1 && opensClause(token, before) && !(before && isTime(before) && isTime(token))) break;
  }
  return to;
}

/** Behind the hearer: "told *the New York Times* that". */
function recipientEnd(clause: Clause, at: number): number {
  const first = clause[at];
  if (!first || (!first.isWord && !first.quote)) return at;
  if (isObjectPronoun(first)) return at + 1;
  if (isPreposition(first) || first.word === 'that') return at;
  let to = at + 1;
  for (; to < clause.length; to += 1) {
    const token = clause[to];
    const before = clause[to - 1];
    if (!token || !(token.isWord || token.word === '&' || token.quote)) break;
    if (token.quote && !BEFORE_TITLE.test(before?.word ?? '') && !before?.isWord) break;
    if (token.quote && to + 1 >= clause.length - 1) break;
    if (isSubordinator(token) || isAuxiliary(token) || isContraction(token) || isTime(token)) break;
    if (isPreposition(token) && token.word !== 'of') break;
    if (token.word === 'to' || opensClause(token, before)) break;
  }
  return to;
}

export function findContentStart(clause: Clause, cue: Cue): ContentStart {
  const most = Math.min(clause.length, cue.to + LONGEST_ADJUNCT);
  let at = cue.to;
  if (cue.verb.frames.has('recipient') || cue.verb.verb === 'ask' || cue.verb.verb === 'urge')
    at = recipientEnd(clause, at);
  while (at < most) {
    const token = clause[at];
    const next = clause[at + 1];
    const skipped = at - cue.to;
    if (!token || isStop(token)) break;
    if (token.quote) return { at, marker: 'quote', skipped };
    if (token.word === 'that' && !(next && (isComma(next) || isTime(next)))) return { at, marker: 'that', skipped };
    if (token.word === ':') return { at: at + 1, marker: 'colon', skipped };
    if (token.word === 'to' && cue.verb.frames.has('infinitive')) return { at, marker: 'infinitive', skipped };
    if (
      QUESTION.test(token.word) &&
      /^(?:ask|say|tell|explain|describe|wonder|question|know)$/u.test(cue.verb.verb) &&
      (cue.verb.verb === 'ask' || !/^(?:when|if)$/u.test(token.word))
    )
      return { at, marker: 'question', skipped };
    if (isComma(token)) {
      if (next?.quote) return { at: at + 1, marker: 'quote', skipped };
      if (next?.word === 'that') return { at: at + 1, marker: 'that', skipped };
      if (next && isAdverb(next) && isComma(clause[at + 2])) {
        at += 3;
        continue;
      }
      break;
    }
    if (/^[—–()]$/u.test(token.word)) break;
    if (isAdverb(token) && !token.isCapital) at += 1;
    else if (
      isTime(token) ||
      isMoment(token) ||
      /^(?:last|earlier|later)$/u.test(token.word) ||
      (isDeterminer(token) && next && isMoment(next))
    )
      at = adjunctEnd(clause, at);
    else if (isPreposition(token) || (isSubordinator(token) && token.word !== 'that') || /ing$/u.test(token.word)) {
      if (isSubordinator(token) && !isPreposition(token)) {
        // "said when asked about it, “…”": only a quotation can follow such a clause.
        let to = at;
        while (to < most && !isComma(clause[to]) && !clause[to]?.quote && !isStop(clause[to])) to += 1;
        if (isComma(clause[to]) && clause[to + 1]?.quote) return { at: to + 1, marker: 'quote', skipped: to - cue.to };
        if (clause[to]?.word === ':') return { at: to + 1, marker: 'colon', skipped: to - cue.to };
        break;
      }
      at = adjunctEnd(clause, at);
    } else return { at, marker: 'bare', skipped };
  }
  return { at: Math.min(at, clause.length), marker: 'none', skipped: at - cue.to };
}

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
