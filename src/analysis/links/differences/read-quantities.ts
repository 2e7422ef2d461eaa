import type { Span } from '#analysis/annotations.ts';
import { readNumber } from '#analysis/links/read-number.ts';
import type { KeyedWord, Side } from './side.ts';

/** "about $60,000", "more than 30 nations", "a number of countries". */
export interface Quantity extends Span {
  /** Null for "several", "dozens", "a number". */
  value: number | null;
  /** The words that hedge it: "about", "more than"; empty when the text is exact. */
  hedge: string;
  /** What is counted: concepts of the next content words, or `$`, `%`. */
  units: string[];
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
    const units = money || percent ? [money || percent] : readUnits(words, last + 1);
    const end = money || percent ? after + percent.length : (endOfUnit(words, last + 1) ?? after);
    quantities.push({
      start: word.start - (hedge.length || money.length),
      end,
      value: number?.value ?? null,
      hedge: hedge.replace(/[\s$€£]+$/u, '').toLowerCase(),
      units,
    });
    at = last;
  }
  return quantities;
}

function readValue(words: readonly KeyedWord[], at: number): { value: number; words: number } | null {
  const form = words[at]?.form ?? '';
  // "a dozen", "a million": the article is left to the hedge.
  const first =
    MULTIPLIERS.get(form) ?? (/^\d+(?:st|nd|rd|th)$/.test(form) || form === 'one' ? null : readNumber(form));
  if (first === null) return null;
  const multiplier = MULTIPLIERS.get(words[at + 1]?.form ?? '');
  return multiplier === undefined ? { value: first, words: 1 } : { value: first * multiplier, words: 2 };
}

const isVague = (words: readonly KeyedWord[], at: number): boolean =>
  VAGUE.has(words[at]?.form ?? '') && (words[at]?.form !== 'number' || words[at + 1]?.form === 'of');

function unitRange(words: readonly KeyedWord[], from: number): { from: number; to: number } {
  const start = words[from]?.form === 'of' ? from + 1 : from;
  let end = start;
  while (end < words.length && end - start < MOST_UNIT_WORDS && words[end]?.content && !words[end]?.afterMark) end += 1;
  return { from: start, to: end };
}

function readUnits(words: readonly KeyedWord[], from: number): string[] {
  const range = unitRange(words, from);
  return words.slice(range.from, range.to).map(({ concept }) => concept);
}

function endOfUnit(words: readonly KeyedWord[], from: number): number | null {
  const { to } = unitRange(words, from);
  return to > from ? (words[to - 1]?.end ?? null) : null;
}
