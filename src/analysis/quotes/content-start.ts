import { adjunctEnd, opensTime, recipientEnd } from './adjuncts.ts';
import { CUE_TOPICS } from './cue-topics.ts';
import type { Cue } from './find-cues.ts';
import { looksLikeClause } from './looks-like-clause.ts';
import type { Clause, Token } from './tokens.ts';
import {
  isAdverb,
  isComma,
  isDeterminer,
  isPreposition,
  isStop,
  isSubjectPronoun,
  isSubordinator,
} from './word-classes.ts';

/** Where the words after a cue begin, and what shows it; `none`: nothing follows but adjuncts, up to token `at`. */
export interface ContentStart {
  at: number;
  marker: 'quote' | 'that' | 'colon' | 'question' | 'infinitive' | 'topic' | 'bare' | 'none';
}

/** Adjuncts between a cue and its content are no longer than this. In tokens. */
const LONGEST_ADJUNCT = 30;
/** Directly behind the cue these begin what is said: "said if he wins, …". */
const OPENS_CONTENT = /^(?:if|unless|although|though|despite|because|without|until)$/u;
const opensTopic = (cue: Cue, token: Token | undefined): boolean =>
  CUE_TOPICS.get(cue.verb.verb)?.includes(token?.word ?? '') ?? false;
const QUESTION = /^(?:whether|if|why|how|what|who|where|when)$/u;
const asksWith = (cue: Cue, word: string): boolean =>
  QUESTION.test(word) &&
  /^(?:ask|say|tell|explain|describe|wonder|question|note|recall|acknowledge|discuss)$/u.test(cue.verb.verb) &&
  (cue.verb.verb === 'ask' || !/^(?:when|if)$/u.test(word));

/** What begins behind the comma that closes an adjunct: a quotation, "that" (perhaps after one more aside), a clause. */
function contentBehindComma(clause: Clause, cue: Cue, comma: number): ContentStart | null {
  const next = clause[comma + 1];
  if (!next) return null;
  if (next.quote) return { at: comma + 1, marker: 'quote' };
  if (next.word === 'that') return { at: comma + 1, marker: 'that' };
  for (let to = comma + 2; to < comma + 16; to += 1) {
    if (clause[to]?.quote) break;
    if (isComma(clause[to]) && clause[to + 1]?.word === 'that') return { at: to + 1, marker: 'that' };
  }
  const { frames } = cue.verb;
  // "When asked, *she said* …": asking takes no clause.
  if (!frames.has('clause') && !frames.has('strict') && !frames.has('recipient')) return null;
  const opens = (isDeterminer(next) || next.isCapital || isSubjectPronoun(next)) && !isSubordinator(next);
  return opens && looksLikeClause(clause, comma + 1, clause.length) ? { at: comma + 1, marker: 'bare' } : null;
}

/** "said *selling it* has been hard", "recalled *meeting* her": a gerund right behind the cue that is part of what is said. */
const opensWithGerund = (clause: Clause, cue: Cue): boolean =>
  Boolean(clause[cue.to]?.word.endsWith('ing')) &&
  (cue.verb.frames.has('object') || looksLikeClause(clause, cue.to, clause.length));

/** "reported on *attempts at “fraud”*": the quoted words are part of what is told, not the whole of it. */
const isObject = (clause: Clause, at: number, begin: number): boolean => {
  const before = clause[at - 1];
  return at > begin && before !== undefined && (isPreposition(before) || isDeterminer(before) || before.word === 'as');
};

/** Looks for it behind the hearer, adverbs, days and other adjuncts: "told reporters on Friday *that* …". */
export function findContentStart(clause: Clause, cue: Cue): ContentStart {
  const most = Math.min(clause.length, cue.to + LONGEST_ADJUNCT);
  let at = cue.to;
  const isTopic =
    opensTopic(cue, clause[at]) ||
    (cue.to > cue.at + 1 && cue.verb.frames.has('object') && clause[at]?.word !== 'that');
  if (isTopic && clause[at + 1]?.isWord) return { at: at + 1, marker: 'topic' };
  if (cue.verb.frames.has('recipient') || cue.verb.verb === 'ask' || cue.verb.verb === 'urge') {
    at = recipientEnd(clause, at, CUE_TOPICS.get(cue.verb.verb) ?? []);
    if (opensTopic(cue, clause[at]) && clause[at + 1]?.isWord) return { at: at + 1, marker: 'topic' };
  }
  const begin = at;
  for (let token = clause[at]; token && at < most && !isStop(token); token = clause[at]) {
    const next = clause[at + 1];
    if (token.quote?.isTitle && at > cue.to) {
      at += 1;
      continue;
    }
    if (token.quote) return isObject(clause, at, begin) ? { at: begin, marker: 'bare' } : { at, marker: 'quote' };
    if (token.word === 'that') return { at, marker: 'that' };
    if (token.word === ':') return { at: at + 1, marker: 'colon' };
    if (token.word === 'to' && cue.verb.frames.has('infinitive')) return { at, marker: 'infinitive' };
    if (asksWith(cue, token.word)) return { at, marker: 'question' };
    if (isComma(token)) {
      const resumed = contentBehindComma(clause, cue, at);
      if (resumed) return resumed;
      if (!next || !isAdverb(next) || !isComma(clause[at + 2])) break;
      at += 3;
    } else if (/^[—–()]$/u.test(token.word)) break;
    else if (isAdverb(token) && !token.isCapital) at += 1;
    else if (opensTime(token, next)) at = adjunctEnd(clause, at);
    else if (at === cue.to && (OPENS_CONTENT.test(token.word) || opensWithGerund(clause, cue)))
      return { at, marker: 'bare' };
    else if (isPreposition(token) || (token.word.endsWith('ing') && !token.isCapital)) at = adjunctEnd(clause, at);
    else if (isSubordinator(token)) {
      // "said when asked about it, “…”": the clause has to end before the content can begin.
      while (at < most && !isComma(clause[at]) && !clause[at]?.quote && clause[at]?.word !== ':' && !isStop(clause[at]))
        at += 1;
      if (clause[at]?.quote) break;
    } else return { at, marker: 'bare' };
  }
  return { at: Math.min(at, clause.length), marker: 'none' };
}
