import {
  GAP,
  MONTH_NAME,
  WEEKDAY_NAME,
  parseMonth,
  parseWeekday,
  WEEKDAY_WORDS,
} from '#analysis/dates/calendar-words.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';
import { toPeriod } from '#analysis/dates/period.ts';

const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};
const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
};

function valueOf(name: string): string {
  const season = SEASONS[name.toLowerCase()];
  if (season) return `XXXX-${season}`;
  const weekday = /day$/i.test(name) ? parseWeekday(name) : 0;
  if (weekday > 0) return `XXXX-WXX-${weekday}`;
  const month = /^[A-Z]/.test(name) ? parseMonth(name) : 0;
  if (month > 0) return `XXXX-${String(month).padStart(2, '0')}`;
  return toPeriod(name, 1);
}

/** "every Tuesday", "each July", "every other week", "Sundays". Misses "once a week" and "annual". */
export const set: Recogniser = {
  rule: 'set',
  needs: ['every', 'each', ...WEEKDAY_WORDS.map((name) => `${name}s`)],
  pattern: new RegExp(
    `\\b(?:(?:[Ee]very|[Ee]ach)(?<other>${GAP}other)?${GAP}(?<name>${WEEKDAY_NAME}|${MONTH_NAME}|hour|day|weekend|week|month|quarter|year|decade|spring|summer|fall|autumn|winter)|(?<many>${WEEKDAY_NAME})s)\\b(?!-)`,
    'g',
  ),
  read: ({ other, name, many = '' }) => {
    const value = valueOf(name ?? many);
    return { kind: 'set', value: other ? value.replace(/^P(T?)1/, 'P$12') : value };
  },
};

/** "daily", "weekly" as adverbs or before a noun. Misses "annual", which is mostly part of a name. */
export const setAdverb: Recogniser = {
  rule: 'set adverb',
  needs: Object.keys(ADVERBS),
  pattern: /\b(?<![A-Z]\w*\s(?=[A-Z]))(?<adverb>daily|nightly|weekly|monthly|yearly)\b/g,
  read: ({ adverb = '' }) => {
    const value = ADVERBS[adverb];
    return value ? { kind: 'set', value } : null;
  },
};
