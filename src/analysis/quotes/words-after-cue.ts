import type { Attribution } from './attribution.ts';
import { type ContentStart, findContentStart } from './content-start.ts';
import type { Cue } from './find-cues.ts';
import { judgementEnd } from './judgement-end.ts';
import { looksLikeClause } from './looks-like-clause.ts';
import type { Phrase } from './noun-phrase.ts';
import { quoteRun } from './quote-run.ts';
import type { Clause } from './tokens.ts';
import { isComma, isCoordinator, isDash, isDeterminer, isObjectPronoun, isStop } from './word-classes.ts';

const endsSpeech = (text: string, end: number): boolean =>
  /[.,?!…—–-]/u.test(text[end - 2] ?? '') || /[.,?!]/u.test(text[end] ?? '');

function hasQuote(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 60); at += 1) if (clause[at]?.quote) return true;
  return false;
}

/** What is said, as far as it goes, and the rule that takes it. */
interface Content {
  to: number;
  rule: string;
}

/** Quoted words, with what of the clause goes on after them. */
function quotedContent(text: string, clause: Clause, { at, marker }: ContentStart, limit: number): Content {
  const runEnd = quoteRun(clause, at);
  const follower = clause[runEnd];
  const isWhole =
    !follower || !follower.isWord || isCoordinator(follower) || endsSpeech(text, clause[runEnd - 1]?.end ?? 0);
  return marker === 'colon' || isWhole
    ? { to: runEnd, rule: 'quotation after cue' }
    : { to: limit, rule: 'quotation goes on after cue' };
}

/** The rule by which words without quotation marks at their head are what is said; null if they are not. */
function plainRule(
  clause: Clause,
  cue: Cue,
  speaker: Phrase | null,
  { at, marker }: ContentStart,
  limit: number,
): string | null {
  const { frames, verb } = cue.verb;
  // "Asked about the plan, Doe …": nobody's words.
  if (verb === 'ask' && marker === 'topic' && !speaker) return null;
  // "point" and "speak" alone report nothing.
  if (/^(?:point|speak|make)$/u.test(verb) && cue.to === cue.at + 1 && marker !== 'topic') return null;
  if (limit - at < 2) return null;
  const takesClause = frames.has('clause') || frames.has('strict') || frames.has('recipient');
  switch (marker) {
    case 'that': {
      const takesThat =
        takesClause || frames.has('that') || frames.has('object') || frames.has('judge') || frames.has('infinitive');
      return takesThat ? 'that-clause after cue' : null;
    }
    case 'colon':
      return takesClause ? 'words after colon' : null;
    case 'question':
      return 'indirect question';
    case 'topic':
      return frames.has('judge') && !hasQuote(clause, at, limit) ? null : 'topic of cue';
    case 'infinitive':
      return 'promise or demand';
    case 'none':
      return null;
    case 'quote':
    case 'bare':
      return bareRule(clause, cue, at, limit);
  }
}

/** "the plan works": three words whose last looks like a verb. */
const isShortClause = (clause: Clause, at: number, limit: number): boolean =>
  limit - at === 3 &&
  /(?:s|ed)$/u.test(clause[limit - 1]?.word ?? '') &&
  Boolean(clause[at] && isDeterminer(clause[at]));

/** Words that nothing introduces, by what the verb takes and by what they look like. */
function bareRule(clause: Clause, { verb: { frames } }: Cue, at: number, limit: number): string | null {
  const hasQuoteInside = hasQuote(clause, at, limit);
  const isClause = looksLikeClause(clause, at, limit) || hasQuoteInside;
  if (frames.has('clause') && (limit - at > 3 || isClause || isShortClause(clause, at, limit)))
    return 'clause after cue';
  if ((frames.has('strict') || frames.has('recipient')) && isClause) return 'clause after cue';
  const first = clause[at];
  const opensObject = first && (isDeterminer(first) || first.isCapital || isObjectPronoun(first));
  if (frames.has('object') || (frames.has('judge') && opensObject && hasQuoteInside)) return 'object of cue';
  if (!frames.has('infinitive')) return null;
  const demands = clause.slice(at, Math.min(limit, at + 10)).some(({ word }) => word === 'to');
  return hasQuoteInside || demands ? 'promise or demand' : null;
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
  if (cue.verb.verb === 'go') return null; // “…,” he went on: only behind its words
  const start = findContentStart(clause, cue);
  const from = start.at;
  if (!clause[from] || from >= limit) return null;
  const rule = plainRule(clause, cue, speaker, start, limit);
  const end = cue.verb.frames.has('judge') ? judgementEnd(text, clause, from, speaker, limit) : limit;
  const content = clause[from].quote ? quotedContent(text, clause, start, limit) : rule && { to: end, rule };
  if (!content) return null;
  let { to } = content;
  while (to > from && (isStop(clause[to - 1]) || isComma(clause[to - 1]) || isDash(clause[to - 1]))) to -= 1;
  if (to <= from) return null;
  return {
    parts: [{ from, to }],
    speaker,
    cue: { from: cue.at, to: cue.to },
    relay: null,
    basis: 'stated',
    rule: content.rule,
  };
}
