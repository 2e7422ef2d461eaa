import { addMonths, formatYear } from '#analysis/dates/calendar.ts';
import type { Meaning } from '#analysis/dates/meaning.ts';
import type { Bearings, Resolution } from './bearings.ts';
import { quarterValue } from './resolve-shift.ts';

type Quarter = Extract<Meaning, { kind: 'quarter' }>;

const named = (year: number, quarter: number): string => `${formatYear(year)}-Q${quarter}`;

function yearOfNumbered(quarter: number, now: { year: number; month: number }, bearings: Bearings): number {
  const current = Math.ceil(now.month / 3);
  if (quarter <= current) return now.year;
  // A quarter still to come is forecast, unless it is the better part of a year away: then it was.
  const isFarAhead = quarter - current >= 2;
  const direction = bearings.direction();
  return direction !== 'future' && (isFarAhead || direction === 'past') ? now.year - 1 : now.year;
}

/** "the quarter", "the latest quarter": the one told before, else the last that is over. */
function resolveUnnumbered(quarter: Quarter, bearings: Bearings): Resolution {
  const { now, quarter: told } = bearings;
  if (quarter.pointing && now) {
    const steps = { last: -3, this: 0, next: 3 }[quarter.pointing];
    return { value: quarterValue(addMonths(now, steps)), from: 'now' };
  }
  const known = told ? /^(-?\d{4})-Q([1-4])$/.exec(told.value) : null;
  // What was earned in "the latest quarter" was not earned in one under way.
  const isUnderWay = known && now && quarter.year === null && told && told.value >= quarterValue(now);
  if (told && known && !(isUnderWay && bearings.direction() === 'past')) {
    const year = quarter.year ?? Number(known[1]) + quarter.years;
    return { value: named(year, Number(known[2])), from: 'landmark', landmark: told };
  }
  if (quarter.year !== null) return { value: `${formatYear(quarter.year)}-QX`, from: 'text' };
  if (!now) return { value: 'XXXX-QX', from: 'unknown' };
  return { value: quarterValue(addMonths(now, -3 + quarter.years * 12)), from: 'now' };
}

/** "the third quarter", "this year's first quarter", "the year-earlier period". */
export function resolveQuarter(quarter: Quarter, bearings: Bearings): Resolution {
  const { now } = bearings;
  if (quarter.quarter === null) return resolveUnnumbered(quarter, bearings);
  if (quarter.year !== null) return { value: named(quarter.year, quarter.quarter), from: 'text' };
  if (!now) return { value: `XXXX-Q${quarter.quarter}`, from: 'unknown' };
  const year = quarter.pointing
    ? now.year + { last: -1, this: 0, next: 1 }[quarter.pointing]
    : yearOfNumbered(quarter.quarter, now, bearings);
  return { value: named(year, quarter.quarter), from: 'now' };
}

/**
 * "the first half of the year", "second-half profit": this year's. Where only the tense can tell, one that has not begun
 * was last year's, and one that is over and still ahead is next year's.
 */
export function resolveHalf(
  { half, year, pointing }: Extract<Meaning, { kind: 'half' }>,
  { now, direction }: Bearings,
): Resolution {
  if (year !== null) return { value: `${formatYear(year)}-H${half}`, from: 'text' };
  if (!now) return { value: `XXXX-H${half}`, from: 'unknown' };
  const current = now.month < 7 ? 1 : 2;
  const name = (years: number): Resolution => ({ value: `${formatYear(now.year + years)}-H${half}`, from: 'now' });
  if (pointing !== null || half === current) return name(0);
  const isAhead = direction() === 'future';
  if (half > current) return name(isAhead ? 0 : -1);
  return name(isAhead ? 1 : 0);
}
