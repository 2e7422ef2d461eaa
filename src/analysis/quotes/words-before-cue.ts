import type { Attribution } from './attribution.ts';
import { findContentStart } from './content-start.ts';
import type { Cue } from './find-cues.ts';
import { isPlainPhrase, subjectAfter, type Phrase } from './noun-phrase.ts';
import type { Clause, Token } from './tokens.ts';
import {
  isAdverb,
  isComma,
  isCoordinator,
  isDash,
  isDeterminer,
  isPreposition,
  isStop,
  isSubjectPronoun,
  isSubordinator,
  isTime,
} from './word-classes.ts';

/** A sentence said needs so many words before "he said"; less is an adverb ("Still, he said"). */
const FEWEST_WORDS = 3;

/** Whether a quotation ends as speech does before its attribution: “…,” “…?” “…!” “…” or a mark and a comma. */
export function endsAsSpeech(text: string, token: Token | undefined): boolean {
  const quote = token?.quote;
  if (!quote) return false;
  const lastSigns = text.slice(Math.max(quote.start, quote.end - 5), quote.end);
  return !quote.closed || /[.,?!…—–-]["”“»'’\s]*$/u.test(lastSigns);
}

const isSeparator = (text: string, token: Token | undefined): boolean =>
  isComma(token) || isDash(token) || endsAsSpeech(text, token);

/** "On Friday", "In a statement": words before the comma that only say when or where. */
const isAdjunct = (clause: Clause, from: number, to: number): boolean => {
  const first = clause[from];
  if (!first) return true;
  return (
    to - from < FEWEST_WORDS ||
    isPreposition(first) ||
    (isSubordinator(first) && first.word !== 'if' && first.word !== 'what') ||
    /(?:ing|ed)$/u.test(first.word)
  );
};

/** Verbs that take a sentence without quotation marks before them: "…, the Post reported". */
const AFTER_PLAIN_WORDS =
  /^(?:write|report|state|add|confirm|recall|testify|reveal|tweet|show|find|indicate|promise)$/u;

function mayFollowPlainWords(clause: Clause, cue: Cue, speaker: Phrase): boolean {
  const { verb, frames } = cue.verb;
  if (verb === 'say') return true;
  if (clause[speaker.from]?.word === 'who' || !(frames.has('clause') || AFTER_PLAIN_WORDS.test(verb))) return false;
  const next = clause[cue.to];
  return (
    speaker.from >= cue.to ||
    isStop(next) ||
    isComma(next) ||
    isDash(next) ||
    (next !== undefined && (isTime(next) || isAdverb(next) || /^(?:in|on|at|last|this)$/u.test(next.word)))
  );
}

const opensSubject = (token: Token | undefined): boolean =>
  token !== undefined && (token.isCapital || isDeterminer(token) || isSubjectPronoun(token));

/** What goes on behind "he said,": the second part of a split quotation; null if nothing does. */
function secondPart(text: string, clause: Clause, at: number, limit: number, firstIsQuote: boolean): Phrase | null {
  let from = at;
  if (isComma(clause[from]) || isDash(clause[from]) || clause[from]?.word === ':') from += 1;
  else if (!clause[from]?.quote) return null;
  const opening = clause[from];
  if (!opening || isStop(opening)) return null;
  if (opening.quote) {
    const follower = clause[from + 1];
    const goesOn = follower?.isWord && !endsAsSpeech(text, opening) && !isCoordinator(follower);
    return { from, to: goesOn ? limit : from + 1 };
  }
  if (firstIsQuote) {
    const joinsQuote =
      (isCoordinator(opening) || opening.word === 'that') && (clause[from + 1]?.quote || clause[from + 2]?.quote);
    return joinsQuote ? { from, to: limit } : null;
  }
  if (/ing$/u.test(opening.word) || /^wh/u.test(opening.word) || opening.word === 'according') return null;
  return { from, to: limit };
}

/**
 * Words before their cue: “…,” X said. “…,” said X. …, X said. “…,” X said, “…”. …, he said, ….
 * @param before the subject before the verb, if there is one
 * @param floor first token that these words may take
 * @param limit where the next coordinate cue or the clause ends
 */
export function wordsBeforeCue(
  text: string,
  clause: Clause,
  cue: Cue,
  before: Phrase | null,
  floor: number,
  limit: number,
): Attribution | null {
  const isSimple = cue.from === cue.at && (cue.verb.form === 'past' || cue.verb.form === 'third');
  const left = clause[cue.from - 1];
  let speaker = before;
  let end = cue.from;
  let after = cue.to;
  let isInverted = false;
  if (isSimple && isSeparator(text, left) && !cue.verb.frames.has('recipient')) {
    const subject = subjectAfter(clause, cue.to);
    const hasApposition =
      before !== null && isComma(left) && isPlainPhrase(clause, before.from, Math.min(before.from + 2, before.to));
    const quoteBefore = Boolean(left?.quote) || Boolean(clause[cue.from - 2]?.quote);
    if (
      subject &&
      (quoteBefore ||
        (!hasApposition &&
          opensSubject(clause[subject.from]) &&
          (isStop(clause[subject.to]) || isComma(clause[subject.to]))))
    ) {
      speaker = subject;
      after = subject.to;
      isInverted = true;
    }
  }
  if (!isInverted) {
    if (!speaker || !isSeparator(text, clause[speaker.from - 1])) return null;
    end = speaker.from;
  }
  const separator = clause[end - 1];
  const isQuoted = endsAsSpeech(text, separator) || (isComma(separator) && Boolean(clause[end - 2]?.quote));
  const to = separator?.quote ? end : end - 1;
  if (to <= floor || !speaker) return null;
  const start = isInverted ? { at: after, marker: 'none', skipped: 0 } : findContentStart(clause, cue);
  let rest = start.at;
  if (!isQuoted) {
    if (!mayFollowPlainWords(clause, cue, speaker)) return null;
    const opening = clause[start.at]?.start ?? 0;
    const goesOn = start.marker === 'quote' && /^["“‘'«]+\p{Ll}/u.test(text.slice(opening, opening + 3));
    if (start.marker !== 'none' && !goesOn) return null;
    const isLast = isStop(clause[rest]);
    if (
      isAdjunct(clause, floor, to) &&
      !goesOn &&
      !(isLast && to - floor > FEWEST_WORDS) &&
      !(isComma(clause[rest]) && to > floor)
    )
      return null;
  } else if (start.marker === 'that' || start.marker === 'bare') rest = clause.length;
  if (start.marker === 'quote' && !clause[rest]?.quote) rest -= 1;
  let from = floor;
  if (clause[from] && (isComma(clause[from]) || isDash(clause[from]))) from += 1;
  const parts = [{ from, to }];
  const second = secondPart(text, clause, rest, limit, isQuoted);
  if (second) {
    let last = second.to;
    while (last > second.from && (isStop(clause[last - 1]) || isComma(clause[last - 1]))) last -= 1;
    if (last > second.from) parts.push({ from: second.from, to: last });
  }
  return {
    parts,
    speaker,
    cue: { from: cue.at, to: cue.to },
    relay: null,
    basis: 'stated',
    rule: isInverted ? 'words before inverted cue' : 'words before cue',
  };
}
