import { GAP } from '../calendar-words.ts';
import type { Meaning, Recogniser } from '../meaning.ts';
import { NUMBER, VAGUE_NUMBER, parseNumber } from '../number-words.ts';

const UNIT = '(?<unit>second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|centur(?:y|ies))';
const LETTERS: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};
const FACTORS: Readonly<Record<string, number>> = { fortnight: 2, decade: 10, century: 100 };

/** The TIMEX3 period: `P12Y`, `PT72H`, with `X` for a count that is not told. */
export function toPeriod(unitWord: string, count: number | null): string {
  const unit = unitWord.toLowerCase().replace(/^centur.*/, 'century');
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  if (count === null) {
    const vague: Readonly<Record<string, string>> = { decade: 'DE', century: 'CE' };
    return `P${time}X${vague[unit] ?? LETTERS[unit] ?? 'D'}`;
  }
  return `P${time}${count * (FACTORS[unit] ?? 1)}${LETTERS[unit] ?? 'D'}`;
}

/** Ages are no durations: "six-year-old", "44 years old", "12 years of age", "weeks-old". */
const NO_AGE = String.raw`(?![-\s]old\b|[-\s]olds\b|\sof\sage\b)`;
const WINDOW = String.raw`(?:(?:the|these|those)\s(?:(?:past|last|next|first|coming|previous|following|final|remaining)\s)?|(?:past|last|next)\s)`;

/**
 * A number of units: "three days", "the past twenty years", "five-year", "at least 20 more years",
 * "several months". Rates ("$500 million a year") are dropped by `refiners/drop-non-dates.ts`.
 * Misses "a year and a half" beyond its year.
 */
export const duration: Recogniser = {
  rule: 'duration',
  pattern: new RegExp(
    `(?<![\\w$£€.,-])${WINDOW}?(?:(?<count>${NUMBER})|(?<vague>${VAGUE_NUMBER}))(?:(?:${GAP}(?:to|or)${GAP}|-)(?<upper>\\d{1,3}))?(?:${GAP}(?:more|full|whole|straight|consecutive|additional|long|entire)\\b)?(?:${GAP}|-)${UNIT}s?\\b${NO_AGE}(?:-long\\b)?`,
    'gi',
  ),
  read: ({ count, vague, upper, unit = '' }): Meaning | null => {
    const number = count && !vague && !upper ? parseNumber(count) : null;
    return { kind: 'duration', value: toPeriod(unit, number) };
  },
};

/** "recent years", "the past decade", "the next century", "decades-long", "for centuries". Misses "years of war", an attribute. */
export const vagueDuration: Recogniser = {
  rule: 'vague duration',
  pattern: new RegExp(
    `\\b(?:(?<one>the${GAP}(?:past|coming))${GAP}${UNIT.replace('<unit>', '<single>')}\\b(?!s)|[Rr]ecent${GAP}(?<recent>days|weeks|months|years|decades|centuries)|(?<long>days|weeks|months|years|decades|centuries)-long|(?<=\\b(?:for|in|over|within|takes?|took|spent)${GAP})(?<bare>days|weeks|months|years|decades|centuries)(?=[,.;:)]|$|${GAP}(?:to|now|but|and|before|after|until|that|as|because|by|,)\\b))`,
    'gi',
  ),
  read: ({ single, recent, long, bare }) => {
    if (single) return { kind: 'duration', value: toPeriod(single, 1) };
    const unit = (recent ?? long ?? bare ?? '').toLowerCase();
    return { kind: 'duration', value: toPeriod(unit === 'centuries' ? 'century' : unit.slice(0, -1), null) };
  },
};
