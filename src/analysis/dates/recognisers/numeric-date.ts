import type { Recogniser } from '#analysis/dates/meaning.ts';

/** 2023-09-22, with a time or without. Misses the basic format 20230922, which looks like any number. */
export const isoDate: Recogniser = {
  rule: 'ISO date',
  needs: ['#4'],
  pattern:
    /(?<![\w/.-])(?<year>\d{4})(?<mark>[-/])(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?:T(?<clock>\d\d:\d\d(?::\d\d)?)(?:\.\d{1,6})?(?<zone>Z|[+-]\d\d:?\d\d)?)?(?![\w/-]|\.\d)/g,
  read: ({ year, month, day, clock, zone }) => {
    const date = { kind: 'day', year: Number(year), month: Number(month), day: Number(day), weekday: null } as const;
    return clock ? { kind: 'time', clock: `T${clock}`, zone, date } : date;
  },
};

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
};

/**
 * Numbers only: 9/22/2023, 22/9/2023, 22.09.2023, 22-09-2023, 9/22/23; 3/4/2023 stays open between two days.
 * Misses 9/22 without a year, which is more often a fraction or a score.
 */
export const numericDate: Recogniser = {
  rule: 'numeric date',
  needs: ['#2', '#4'],
  pattern:
    /(?<![\w/.,$£€-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![\w/%]|[.,-]\d)/g,
  read: ({ first, second, mark, year = '' }) => {
    const [a, b] = [Number(first), Number(second)];
    // 1.10.23 is a version or a section, 1-10-23 a code; with dots and hyphens only a full year makes a date.
    if (mark !== '/' && year.length === 2) return null;
    if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
    const known = { kind: 'day', year: fullYear(year), weekday: null } as const;
    if (mark === '.' || a > 12) return b > 12 ? null : { ...known, month: b, day: a };
    if (b > 12 || a === b) return { ...known, month: a, day: b };
    return { kind: 'either day', year: known.year, first: a, second: b };
  },
};
