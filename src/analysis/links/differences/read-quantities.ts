import type { Span } from '#analysis/annotations.ts';
import { readNumber } from '#analysis/links/read-number.ts';
import type { KeyedWord, Side } from './side.ts';

/** "about $60,000", "more than 30 nations", "a number of countries". */
export interface Quantity {
  start: number;
  /** Null for "several", "dozens", "a number". */
  value: number | null;
  /** The words that hedge it: "about", "more than"; empty when the text is exact. */
  hedge: string;
  /** What is counted: the next content words, or `$`, `%`; with where each ends. */
  units: { concept: string; end: number }[];
}

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
const VAGUE: ReadonlySet<string> = new Set(
  'several many few dozens scores hundreds thousands millions billions number handful couple'.split(' '),
);
const HEDGE =
  /(?:about|around|roughly|approximately|some|nearly|almost|over|under|up to|an estimated|(?:more|fewer|less) than|at least|at most)\s+(?:an?\s+)?[$€£]?$|\ban?\s+$/iu;
/** How far before a number its hedge may begin. In characters. */
const LONGEST_HEDGE = 24;
const MOST_UNIT_WORDS = 3;

/** The quantities of a sentence in text order. Dates, ordinals and numbers inside names are none. */
export function readQuantities({ text, words, profile }: Side): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.entity !== null || profile.dates.some(({ start, end }) => start < word.end && word.start < end)) {
      continue;
    }
    const number = readValue(words, at);
    const vague = number === null && isVague(words, at);
    if (number === null && !vague) continue;
    const last = at + (number?.words ?? 1) - 1;
    const lead = text.slice(Math.max(profile.sentence.start, word.start - LONGEST_HEDGE), word.start);
    const hedge = HEDGE.exec(lead)?.[0] ?? '';
    const money = /[$€£]$/u.test(lead) ? lead.slice(-1) : '';
    const after = words[last]?.end ?? word.end;
    const percent = text.charAt(after) === '%' ? '%' : '';
    const units =
      money || percent ? [{ concept: money || percent, end: after + percent.length }] : readUnits(words, last + 1);
    quantities.push({
      start: word.start - (hedge.length || money.length),
      value: number?.value ?? null,
      hedge: hedge.replace(/[\s$€£]+$/u, '').toLowerCase(),
      units,
    });
    at = last;
  }
  return quantities;
}

/** Whether a word can be a number with a value: sides without one need no reading. */
export const mayCount = (form: string): boolean => MULTIPLIERS.has(form) || readNumber(form) !== null;

function readValue(words: readonly KeyedWord[], at: number): { value: number; words: number } | null {
  const form = words[at]?.form ?? '';
  // "a dozen", "a million": the article is left to the hedge.
  const first =
    MULTIPLIERS.get(form) ?? (/^\d+(?:st|nd|rd|th)$/.test(form) || form === 'one' ? null : readNumber(form));
  if (first === null) return null;
  const multiplier = MULTIPLIERS.get(words[at + 1]?.form ?? '');
  return multiplier === undefined ? { value: first, words: 1 } : { value: first * multiplier, words: 2 };
}

function isVague(words: readonly KeyedWord[], at: number): boolean {
  const form = words[at]?.form ?? '';
  if (form !== 'number') return VAGUE.has(form);
  // "a (growing) number of": "the number of people killed" counts nothing by itself.
  return words[at + 1]?.form === 'of' && [words[at - 1]?.form, words[at - 2]?.form].includes('a');
}

function readUnits(words: readonly KeyedWord[], from: number): Quantity['units'] {
  const start = words[from]?.form === 'of' ? from + 1 : from;
  let end = start;
  while (end < words.length && end - start < MOST_UNIT_WORDS && words[end]?.content && !words[end]?.afterMark) end += 1;
  return words.slice(start, end).map((word) => ({ concept: word.concept, end: word.end }));
}

/** The words of a quantity up to the thing that both sentences count; null if it does not count that. */
export function spanOfCount({ start, units }: Quantity, concepts: readonly string[]): Span | null {
  const unit = units.find(({ concept }) => concepts.includes(concept));
  return unit ? { start, end: unit.end } : null;
}
