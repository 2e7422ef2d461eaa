import type { Attribution } from './attribution.ts';
import { findContentStart } from './content-start.ts';
import { endsAsSpeech } from './ends-as-speech.ts';
import type { Cue } from './find-cues.ts';
import { isPlainPhrase, type Phrase } from './noun-phrase.ts';
import { quotedWords } from './quoted-words.ts';
import { secondPart } from './second-part.ts';
import { subjectAfter } from './subject-after.ts';
import type { Clause, Token } from './tokens.ts';
import {
  isAdverb,
  isComma,
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

/** “We agree” Doe said: a comma forgotten behind words that open the clause. */
const lacksComma = (text: string, clause: Clause, at: number): boolean => {
  const quote = at === 0 ? clause[at]?.quote : null;
  return Boolean(quote && quotedWords(text, quote).length >= FEWEST_WORDS);
};

const isSeparator = (text: string, clause: Clause, at: number): boolean =>
  isComma(clause[at]) || isDash(clause[at]) || endsAsSpeech(text, clause, at) || lacksComma(text, clause, at);

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
  /^(?:write|report|point|state|add|confirm|recall|testify|reveal|tweet|show|find|indicate|promise)$/u;

function mayFollowPlainWords(clause: Clause, cue: Cue, speaker: Phrase): boolean {
  const { verb, frames } = cue.verb;
  if (verb === 'say' || verb === 'tell') return true;
  if (verb === 'point' && cue.to === cue.at + 1) return false; // "points" without "out"
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

/** Who speaks, where the words before must end, and where the cue with its speaker ends. */
interface Attributed {
  speaker: Phrase;
  end: number;
  after: number | null;
}

/** “…,” said X: the verb before its subject. Null where the verb has its subject before it. */
function inverted(text: string, clause: Clause, cue: Cue, before: Phrase | null): Attributed | null {
  const isSimple =
    cue.from === cue.at && (cue.verb.form === 'past' || cue.verb.form === 'third' || cue.verb.verb === 'say');
  if (!isSimple || cue.verb.frames.has('recipient') || !isSeparator(text, clause, cue.from - 1)) return null;
  const speaker = subjectAfter(clause, cue.to);
  if (!speaker) return null;
  const left = clause[cue.from - 1];
  const hasQuote = Boolean(left?.quote ?? clause[cue.from - 2]?.quote);
  if (!hasQuote) {
    const hasApposition =
      before !== null && isComma(left) && isPlainPhrase(clause, before.from, Math.min(before.from + 2, before.to));
    const behind = clause[speaker.to];
    if (hasApposition || !opensSubject(clause[speaker.from]) || !(isStop(behind) || isComma(behind))) return null;
  }
  return { speaker, end: cue.from, after: speaker.to };
}

/** No subject is longer behind a quotation. In tokens. */
const LONGEST_BEHIND_QUOTE = 14;

/** “…,” the senator and former mayor told …: all that stands between the quotation and the cue, if it is one phrase. */
function behindQuote(text: string, clause: Clause, cue: Cue): Attributed | null {
  let from = cue.from;
  while (from > Math.max(0, cue.from - LONGEST_BEHIND_QUOTE) && clause[from - 1]?.isWord) from -= 1;
  if (from === cue.from || !endsAsSpeech(text, clause, from - 1) || !isPlainPhrase(clause, from, cue.from)) return null;
  return { speaker: { from, to: cue.from }, end: from, after: null };
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
  // "…, Doe said", "…, as Doe said"
  const isAs = before !== null && clause[before.from - 1]?.word === 'as' && isComma(clause[before.from - 2]);
  const opening = before && (isAs ? before.from - 1 : before.from);
  const direct =
    before && opening !== null && isSeparator(text, clause, opening - 1)
      ? { speaker: before, end: opening, after: null }
      : null;
  const attributed = inverted(text, clause, cue, before) ?? direct ?? behindQuote(text, clause, cue);
  if (!attributed) return null;
  const { speaker, end, after } = attributed;
  const separator = clause[end - 1];
  const isQuoted =
    endsAsSpeech(text, clause, end - 1) ||
    lacksComma(text, clause, end - 1) ||
    (isComma(separator) && Boolean(clause[end - 2]?.quote));
  const to = separator?.quote ? end : end - 1;
  if (to <= floor) return null;
  const start = after === null ? findContentStart(clause, cue) : { at: after, marker: 'none' };
  let rest = start.at;
  if (!isQuoted) {
    if (!mayFollowPlainWords(clause, cue, speaker)) return null;
    const opening = clause[start.at]?.start ?? 0;
    const goesOn = start.marker === 'quote' && /^["“‘'«]+\p{Ll}/u.test(text.slice(opening, opening + 3));
    // "Still, he said, the plan failed": between two commas the attribution only interrupts what is said.
    const interrupts = isComma(separator) && isComma(clause[cue.to]) && /^(?:bare|that)$/u.test(start.marker);
    if (interrupts) rest = cue.to;
    else if (start.marker !== 'none' && !goesOn) return null;
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
  // "He smiled: “…,” he said": what stands before the colon only announces the words.
  let from = isQuoted && clause[to - 1]?.quote && clause[to - 2]?.word === ':' && to - 1 > floor ? to - 1 : floor;
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
    rule: after !== null ? 'words before inverted cue' : 'words before cue',
  };
}
