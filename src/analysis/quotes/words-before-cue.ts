import type { Attribution } from './attribution.ts';
import { findContentStart, type ContentStart } from './content-start.ts';
import { endsQuoted } from './ends-as-speech.ts';
import type { Cue } from './find-cues.ts';
import type { Phrase } from './noun-phrase.ts';
import { secondPart } from './second-part.ts';
import { speakerBesideCue } from './speaker-beside-cue.ts';
import type { Clause } from './tokens.ts';
import { isAdverb, isComma, isDash, isPreposition, isStop, isSubordinator, isTime } from './word-classes.ts';

/** A sentence said needs so many words before "he said"; less is an adverb ("Still, he said"). */
const FEWEST_WORDS = 3;

/** "On Friday", "In a statement": words before the comma that only say when or where. */
const isAdjunct = (clause: Clause, { from, to }: Phrase): boolean => {
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

/**
 * Where what follows goes on after words without quotation marks and their attribution; null where those words are
 * only the adjunct of an attribution that has its words behind it ("On Friday, Doe said that …").
 */
function restBehindPlainWords(
  text: string,
  clause: Clause,
  cue: Cue,
  words: Phrase,
  { at, marker }: ContentStart,
): number | null {
  const opening = clause[at]?.start ?? 0;
  const first = clause[words.from];
  // "In a statement, he said “we agree”": without a comma behind it the cue has only these words.
  if (marker === 'quote' && at === cue.to && first && isPreposition(first)) return null;
  const goesOn = marker === 'quote' && /^["“‘'«]+\p{Ll}/u.test(text.slice(opening, opening + 3));
  // "Still, he said, the plan failed": between two commas the attribution only interrupts what is said.
  const interrupts = isComma(clause[words.to]) && isComma(clause[cue.to]) && (marker === 'bare' || marker === 'that');
  if (marker !== 'none' && !goesOn && !interrupts) return null;
  const rest = interrupts ? cue.to : at;
  if (goesOn || isComma(clause[rest]) || !isAdjunct(clause, words)) return rest;
  return isStop(clause[rest]) && words.to - words.from > FEWEST_WORDS ? rest : null;
}

/**
 * Where the words said begin. Left out is what only announces them ("He smiled: *“…,”* he said") and what they
 * interrupt ("the men (*“…,”* one said) left", "the men — *“…,”* one said — left").
 */
function wordsStart(clause: Clause, floor: number, to: number, rest: number): number {
  const before = clause[to - 2];
  const isApart = before?.word === ':' || before?.word === '(' || (isDash(before) && isDash(clause[rest]));
  if (clause[to - 1]?.quote && isApart && to - 1 > floor) return to - 1;
  return isComma(clause[floor]) || isDash(clause[floor]) ? floor + 1 : floor;
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
  const beside = speakerBesideCue(text, clause, cue, before);
  if (!beside) return null;
  const { speaker, end, after } = beside;
  const separator = clause[end - 1];
  const isQuoted = endsQuoted(text, clause, end - 1) || (isComma(separator) && Boolean(clause[end - 2]?.quote));
  const to = separator?.quote ? end : end - 1;
  if (to <= floor || (!isQuoted && !mayFollowPlainWords(clause, cue, speaker))) return null;
  const start: ContentStart = after === null ? findContentStart(clause, cue) : { at: after, marker: 'none' };
  let rest: number | null = start.at;
  if (!isQuoted) rest = restBehindPlainWords(text, clause, cue, { from: floor, to }, start);
  else if (start.marker === 'that' || start.marker === 'bare') {
    // "Asked whether it “works,” Doe said no": the words stand behind.
    if (!clause[floor]?.quote && isAdjunct(clause, { from: floor, to })) return null;
    rest = clause.length;
  }
  if (rest === null) return null;
  if (start.marker === 'quote' && !clause[rest]?.quote) rest -= 1;
  const parts = [{ from: wordsStart(clause, floor, to, rest), to }];
  const second = secondPart(text, clause, rest, limit, isQuoted);
  if (second) parts.push(second);
  return {
    parts,
    speaker,
    cue: { from: cue.at, to: cue.to },
    relay: null,
    basis: 'stated',
    rule: after !== null ? 'words before inverted cue' : 'words before cue',
  };
}
