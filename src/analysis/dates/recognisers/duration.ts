import { GAP } from '#analysis/dates/calendar-words.ts';
import type { Meaning, Recogniser } from '#analysis/dates/meaning.ts';
import { COUNT, parseNumber } from '#analysis/dates/number-words.ts';
import { UNIT, UNIT_WORDS, toPeriod } from '#analysis/dates/period.ts';

/** Ages are no durations: "six-year-old", "44 years old", "12 years of age", "weeks-old". */
const NO_AGE = String.raw`(?![-\s]old\b|[-\s]olds\b|\sof\sage\b)`;
const WINDOW = String.raw`(?:(?:(?:the|these|those)\s(?:(?:past|last|next|first|coming|previous|following|final|remaining)\s)?|(?:past|last|next)\s)(?!\S{1,20}-))`;

const HALVES: Readonly<Record<string, string>> = {
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
};

/**
 * A number of units: "three days", "the past twenty years", "five-year", "at least 20 more years",
 * "several months". Rates ("$500 million a year") are dropped by `refiners/is-rate.ts`.
 * "half an hour", "a year and a half", "two and a half years".
 */
export const duration: Recogniser = {
  rule: 'duration',
  needs: UNIT_WORDS,
  pattern: new RegExp(
    `(?<![\\w$£€.,-])${WINDOW}?${COUNT}(?:(?:${GAP}(?:to|or)${GAP}|-)(?<upper>\\d{1,3}))?(?:${GAP}(?:more|full|whole|straight|consecutive|additional|long|entire)\\b)?(?:${GAP}|-)${UNIT}s?\\b${NO_AGE}(?:-long\\b|(?<over>${GAP}and${GAP}a${GAP}half\\b))?`,
    'gi',
  ),
  read: ({ half, count, more, vague, upper, unit = '', over }, match): Meaning | null => {
    // "a decades-long feud": see `uncountedDuration`.
    if (/^an?\s\w{1,9}s-/i.test(match[0])) return null;
    const number = count && !vague && !upper ? parseNumber(count) : null;
    if (half) return number === 1 && HALVES[unit] ? { kind: 'duration', value: HALVES[unit] } : null;
    return { kind: 'duration', value: toPeriod(unit, number && number + (more || over ? 0.5 : 0)) };
  },
};
