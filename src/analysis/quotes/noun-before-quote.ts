import type { Attribution } from './attribution.ts';
import { endsAsSpeech } from './ends-as-speech.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Clause } from './tokens.ts';
import { isComma, isCoordinator, isDeterminer, isPreposition } from './word-classes.ts';

const NOUN =
  /^(?:claim|remark|statement|comment|accusation|admission|allegation|assertion|argument|contention|suggestion|warning|promise|pledge|vow|complaint|insistence|assurance|prediction|conclusion|view)s?$/u;
const OWN = /^(?:his|her|their|its|my|our)$/u;
/** How far before the noun its owner may stand, and behind it "that". In tokens. */
const FARTHEST_OWNER = 3;
const LONGEST_NAME = 5;
const LONGEST_ADJUNCT = 5;
/** Quoted words belong to the noun where they stand so near behind "that". In tokens. */
const FARTHEST_QUOTE = 12;
const LONGEST_REST = 30;

/** Whose words they are: "*her* first remark", "*Jo Doe's* remark". */
function ownerOf(clause: Clause, noun: number): Phrase | null {
  for (let at = noun - 1; at >= Math.max(0, noun - FARTHEST_OWNER); at -= 1) {
    const token = clause[at];
    if (!token?.isWord) return null;
    if (OWN.test(token.word)) return { from: at, to: at + 1 };
    if (!/(?:'s|s')$/u.test(token.word)) continue;
    let from = at;
    while (from > at - LONGEST_NAME && clause[from - 1]?.isCapital) from -= 1;
    const opening = clause[from - 1];
    return { from: opening && isDeterminer(opening) ? from - 1 : from, to: at + 1 };
  }
  return null;
}

/** Where "that" stands behind the noun, perhaps behind "on Friday"; -1 if it does not. */
function thatBehind(clause: Clause, noun: number): number {
  const next = clause[noun + 1];
  const last = next && isPreposition(next) ? noun + LONGEST_ADJUNCT : noun + 1;
  for (let at = noun + 1; at <= last; at += 1) if (clause[at]?.word === 'that') return at;
  return -1;
}

/** Up to the next comma, but where the noun opens the clause, whose verb is still to come: "her remark that “…” angered". */
function contentEnd(text: string, clause: Clause, quote: number, owner: Phrase): number {
  let to = quote + 1;
  const next = clause[to];
  if (owner.from === 0 || endsAsSpeech(text, clause, quote) || (next && isCoordinator(next))) return to;
  while (to < Math.min(clause.length, quote + LONGEST_REST) && clause[to]?.isWord) to += 1;
  return to;
}

/**
 * Her remark (on Friday) that …; Jo Doe's claim that …: with the noun before them, where some of the words are quoted.
 * Knowingly misses: "the claim by Jo Doe that", and the same without quoted words, whose end cannot be told.
 * @param quote token index of the quotation
 */
export function nounBeforeQuote(text: string, clause: Clause, quote: number): Attribution | null {
  for (let noun = quote - 2; noun >= Math.max(0, quote - FARTHEST_QUOTE); noun -= 1) {
    if (isComma(clause[noun])) return null;
    if (!NOUN.test(clause[noun]?.word ?? '')) continue;
    const from = thatBehind(clause, noun);
    const speaker = from > noun && from < quote ? ownerOf(clause, noun) : null;
    if (!speaker) continue;
    return {
      parts: [{ from, to: contentEnd(text, clause, quote, speaker) }],
      speaker,
      cue: { from: noun, to: noun + 1 },
      relay: null,
      basis: 'stated',
      rule: 'noun before quoted words',
    };
  }
  return null;
}
