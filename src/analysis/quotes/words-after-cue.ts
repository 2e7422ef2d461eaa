import type { Attribution } from './attribution.ts';
import { findContentStart } from './content-start.ts';
import type { Cue } from './find-cues.ts';
import { looksLikeClause } from './looks-like-clause.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Clause } from './tokens.ts';
import { isComma, isCoordinator, isDeterminer, isObjectPronoun, isStop } from './word-classes.ts';

/** Verbs that name or judge ("called it “a mess”"): words of the speaker only where some are quoted. */
const NEEDS_QUOTE =
  /^(?:call|label|dub|brand|slam|mock|hail|praise|question|compare|liken|credit|dismiss|defend|outline|discuss|detail|echo|tout|thank|applaud|portray|characteri[sz]e|find|show|promise|learn|read|post|mention|reject|dispute)$/u;

const endsSpeech = (text: string, end: number): boolean =>
  /[.,?!…—–-]/u.test(text[end - 2] ?? '') || /[.,?!]/u.test(text[end] ?? '');

/** The quotation that begins at token `at`, with further ones joined by commas and "and". */
function quoteRun(clause: Clause, at: number): number {
  let to = at + 1;
  while (to < clause.length) {
    let next = to;
    while (isComma(clause[next]) || (clause[next] && clause[next]?.word === 'and')) next += 1;
    if (!clause[next]?.quote || next === to + 3) break;
    to = next + 1;
  }
  return to;
}

function hasQuote(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 60); at += 1) if (clause[at]?.quote) return true;
  return false;
}

/**
 * Words behind their cue: X said “…”; X said that …; X said: …; X told Y …; X pledged to …; X accused Y of ….
 * @param limit token index where the next coordinate cue or the clause ends
 */
export function wordsAfterCue(
  text: string,
  clause: Clause,
  cue: Cue,
  speaker: Phrase | null,
  limit: number,
): Attribution | null {
  const { at, marker } = findContentStart(clause, cue);
  const { frames, verb } = cue.verb;
  const first = clause[at];
  if (!first || at >= limit) return null;
  const make = (to: number, rule: string): Attribution | null => {
    let end = to;
    while (
      end > at &&
      (isStop(clause[end - 1]) || isComma(clause[end - 1]) || /^[—–-]$/u.test(clause[end - 1]?.word ?? ''))
    )
      end -= 1;
    if (end <= at) return null;
    return {
      parts: [{ from: at, to: end }],
      speaker,
      cue: { from: cue.at, to: cue.to },
      relay: null,
      basis: 'stated',
      rule,
    };
  };
  if (first.quote) {
    const runEnd = quoteRun(clause, at);
    const follower = clause[runEnd];
    const isWhole =
      !follower || !follower.isWord || isCoordinator(follower) || endsSpeech(text, clause[runEnd - 1]?.end ?? 0);
    if (marker === 'colon' || isWhole) return make(runEnd, 'quotation after cue');
    return make(limit, 'quotation goes on after cue');
  }
  // "point" and "speak" alone report nothing.
  if (/^(?:point|speak|make)$/u.test(verb) && cue.to === cue.at + 1 && marker !== 'topic') return null;
  const length = limit - at;
  if (marker === 'none' || length < 2) return null;
  const takesClause = frames.has('clause') || frames.has('strict') || frames.has('recipient');
  if (marker === 'that' && frames.has('that')) return make(limit, 'that-clause after cue');
  if (marker === 'that')
    return takesClause || frames.has('object') || frames.has('infinitive')
      ? make(limit, 'that-clause after cue')
      : null;
  if (marker === 'colon') return takesClause ? make(limit, 'words after colon') : null;
  if (marker === 'question') return make(limit, 'indirect question');
  if (marker === 'topic') return make(limit, 'topic of cue');
  if (marker === 'infinitive') return make(limit, 'promise or demand');
  if (frames.has('clause') && (length > 3 || looksLikeClause(clause, at, limit) || hasQuote(clause, at, limit)))
    return make(limit, 'clause after cue');
  if (
    (frames.has('strict') || frames.has('recipient')) &&
    (looksLikeClause(clause, at, limit) || hasQuote(clause, at, limit))
  )
    return make(limit, 'clause after cue');
  const opensObject = isDeterminer(first) || first.isCapital || isObjectPronoun(first) || !NEEDS_QUOTE.test(verb);
  if (frames.has('object') && opensObject && (!NEEDS_QUOTE.test(verb) || hasQuote(clause, at, limit)))
    return make(limit, 'object of cue');
  if (frames.has('infinitive') && hasQuote(clause, at, limit)) return make(limit, 'promise or demand');
  if (frames.has('infinitive')) {
    for (let to = at; to < Math.min(limit, at + 10); to += 1)
      if (clause[to]?.word === 'to') return make(limit, 'promise or demand');
  }
  return null;
}
