import type { Attribution } from './attribution.ts';
import { isPlainPhrase, type Phrase } from './noun-phrase.ts';
import { subjectAfter } from './subject-after.ts';
import type { Clause } from './tokens.ts';
import { isComma, isDash, isDeterminer, isStop } from './word-classes.ts';

/** An apposition between commas is no longer. In tokens. */
const LONGEST_APPOSITION = 14;

/**
 * The source named from token `start` on: up to the first comma, or the second if an apposition stands between.
 * Only where words stand before it may the clause end with the apposition: else those are what the source says.
 */
function sourceAt(clause: Clause, start: number, end: number, hasWordsBefore: boolean): Phrase | null {
  const phrase = subjectAfter(clause, start);
  if (!phrase) return null;
  let comma = start;
  while (comma < phrase.to && !isComma(clause[comma])) comma += 1;
  if (comma >= phrase.to) return phrase;
  const opening = clause[comma + 1];
  let second = comma + 1;
  while (second < end && second - comma < LONGEST_APPOSITION && !isComma(clause[second])) second += 1;
  const closes = isComma(clause[second]) || (hasWordsBefore && second >= end);
  const isRelative = opening?.word === 'who' || opening?.word === 'whose';
  const isApposition = opening && isDeterminer(opening) && isPlainPhrase(clause, comma + 1, second);
  const keeps = closes && (isRelative || isApposition);
  return keeps ? { from: start, to: second } : { from: start, to: comma };
}

/**
 * According to X, …. …, according to X. …, according to X, …. In text order.
 * Knowingly misses: "per X" and "in the words of X".
 */
export function attributeAccordingTo(clause: Clause, end: number): Attribution[] {
  const found: Attribution[] = [];
  let floor = 0;
  for (let at = 0; at < end - 2; at += 1) {
    if (clause[at]?.word !== 'according' || clause[at + 1]?.word !== 'to') continue;
    const speaker = sourceAt(clause, at + 2, end, at - floor > 1);
    if (!speaker) continue;
    const opener = clause[at - 1];
    const to = isComma(opener) || isDash(opener) || opener?.word === '(' ? at - 1 : at;
    // Words up to here were given to the source before; they end where this one's begin.
    const earlier = found.at(-1)?.parts.at(-1);
    if (earlier && earlier.to > to) earlier.to = Math.max(earlier.from + 1, to);
    const parts: Phrase[] = to - floor > 1 || (to > floor && clause[floor]?.quote) ? [{ from: floor, to }] : [];
    const next = clause[speaker.to];
    let last = end;
    while (last > speaker.to + 1 && isStop(clause[last - 1])) last -= 1;
    if ((isComma(next) || isDash(next)) && last > speaker.to + 1) parts.push({ from: speaker.to + 1, to: last });
    const cue = { from: at, to: at + 2 };
    if (parts.length > 0) found.push({ parts, speaker, cue, relay: null, basis: 'stated', rule: 'according to' });
    floor = speaker.to + 1;
    at = speaker.to;
  }
  return found;
}
