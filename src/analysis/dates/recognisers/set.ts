import {
  GAP,
  PARTS_OF_DAY,
  PART_WORDS,
  SEASONS,
  SEASON_WORDS,
  MONTH_NAME,
  WEEKDAY_NAME,
  parseMonth,
  parseWeekday,
  WEEKDAY_WORDS,
} from '#analysis/dates/calendar-words.ts';
import { twoDigits } from '#analysis/dates/calendar.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';
import { NUMBER, parseNumber } from '#analysis/dates/number-words.ts';
import { toPeriod } from '#analysis/dates/period.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
};

function valueOf(name: string): string {
  const season = SEASONS[name.toLowerCase()];
  if (name === 'weekday' || PARTS_OF_DAY[name]) return 'P1D';
  if (season) return `XXXX-${season}`;
  const weekday = /day$/i.test(name) ? parseWeekday(name) : 0;
  if (weekday > 0) return `XXXX-WXX-${weekday}`;
  const month = /^[A-Z]/.test(name) ? parseMonth(name) : 0;
  if (month > 0) return `XXXX-${twoDigits(month)}`;
  return toPeriod(name, 1);
}

const PER_UNIT = 'hour|day|night|weekend|week|month|quarter|year|decade';

/**
 * "every Tuesday", "each July", "every other week", "every two weeks", "every first Monday", "every Sunday morning",
 * "Sundays", "twice a week". Misses "annual", which is mostly part of a name.
 */
export const set: Recogniser = {
  rule: 'set',
  needs: ['every', 'each', 'once', 'twice', 'times', ...WEEKDAY_WORDS.map((name) => `${name}s`)],
  pattern: new RegExp(
    `\\b(?:(?:[Ee]very|[Ee]ach)(?:(?<other>${GAP}(?:other|second))|${GAP}(?:first|third|fourth|last|single)|${GAP}(?<count>${NUMBER}|few))?${GAP}(?<name>${WEEKDAY_NAME}|${MONTH_NAME}|(?:${PER_UNIT}|weekday|${[...PART_WORDS, ...SEASON_WORDS].join('|')})s?)(?:${GAP}(?:${PART_WORDS.join('|')}))?|(?:[Oo]nce|[Tt]wice|(?:${NUMBER}|several|many)${GAP}times)${GAP}(?:an?|each|every|per)${GAP}(?<per>${PER_UNIT})|(?<many>${WEEKDAY_NAME})s)\\b(?!-|${GAP}ago\\b)`,
    'g',
  ),
  read: ({ other, count, name, per, many = '' }) => {
    const value = valueOf((per ?? name ?? many).replace(/(?<=[a-rt-z])s$/, ''));
    if (count) return { kind: 'set', value: value.replace(/^(PT?)1/, `$1${parseNumber(count) ?? 'X'}`) };
    return { kind: 'set', value: other ? value.replace(/^(PT?)1/, '$12') : value };
  },
};

/** "daily", "weekly" as adverbs or before a noun. Misses "annual", which is mostly part of a name. */
export const setAdverb: Recogniser = {
  rule: 'set adverb',
  needs: Object.keys(ADVERBS),
  pattern: /\b(?<adverb>daily|nightly|weekly|monthly|yearly)\b/g,
  read: ({ adverb = '' }) => {
    const value = ADVERBS[adverb];
    return value ? { kind: 'set', value } : null;
  },
};
