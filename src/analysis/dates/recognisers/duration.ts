import { GAP } from '#analysis/dates/calendar-words.ts';
import type { Meaning, Recogniser } from '#analysis/dates/meaning.ts';
import { NUMBER, VAGUE_NUMBER, parseNumber } from '#analysis/dates/number-words.ts';
import { UNIT, UNIT_WORDS, toPeriod } from '#analysis/dates/period.ts';

/** Ages are no durations: "six-year-old", "44 years old", "12 years of age", "weeks-old". */
const NO_AGE = String.raw`(?![-\s]old\b|[-\s]olds\b|\sof\sage\b)`;
const WINDOW = String.raw`(?:(?:(?:the|these|those)\s(?:(?:past|last|next|first|coming|previous|following|final|remaining)\s)?|(?:past|last|next)\s)(?!\S{1,20}-))`;

/**
 * A number of units: "three days", "the past twenty years", "five-year", "at least 20 more years",
 * "several months". Rates ("$500 million a year") are dropped by `refiners/is-rate.ts`.
 * Misses "a year and a half" beyond its year.
 */
export const duration: Recogniser = {
  rule: 'duration',
  needs: UNIT_WORDS,
  pattern: new RegExp(
    `(?<![\\w$£€.,-])${WINDOW}?(?:(?<count>${NUMBER})|(?<vague>${VAGUE_NUMBER}))(?:(?:${GAP}(?:to|or)${GAP}|-)(?<upper>\\d{1,3}))?(?:${GAP}(?:more|full|whole|straight|consecutive|additional|long|entire)\\b)?(?:${GAP}|-)${UNIT}s?\\b${NO_AGE}(?:-long\\b)?`,
    'gi',
  ),
  read: ({ count, vague, upper, unit = '' }): Meaning | null => {
    const number = count && !vague && !upper ? parseNumber(count) : null;
    return { kind: 'duration', value: toPeriod(unit, number) };
  },
};
