import { addDays, daysInMonth, formatDay, mondayOfIsoWeek } from '#analysis/dates/calendar.ts';
import type { Meaning } from '#analysis/dates/meaning.ts';
import { nthWeekday } from '#analysis/dates/nth-weekday.ts';
import type { Bearings, Resolution } from './bearings.ts';

type Resolve = (meaning: Meaning, bearings: Bearings) => Resolution | null;

const WHOLE = /^(?<year>-?\d{4})(?:-(?:W(?<week>\d\d)|(?<month>\d\d)))?$/;

/** The nth weekday or day of a month, or of a year; null for a 31st of September. */
function nthDay({ count, of }: Extract<Meaning, { kind: 'nth' }>, year: number, month: number | null): string | null {
  if (of !== 'day') return month === null ? null : formatDay(nthWeekday(year, month, of, count));
  const inMonth = month ?? (count < 0 ? 12 : 1);
  const days = daysInMonth(year, inMonth);
  return count > days ? null : formatDay({ year, month: inMonth, day: count < 0 ? days : count });
}

/** "September of last year", "Tuesday of last week", "the first Monday of May": the part, counted in its whole. */
export function resolveWithin(
  { part, whole }: Extract<Meaning, { kind: 'within' }>,
  bearings: Bearings,
  resolve: Resolve,
): Resolution | null {
  const known = resolve(whole, bearings);
  const groups = known && WHOLE.exec(known.value)?.groups;
  if (!known || !groups) return resolve(part, { ...bearings, now: null });
  const year = Number(groups['year']);
  const { week, month } = groups;
  if (part.kind === 'weekday' && week) {
    return { ...known, value: formatDay(addDays(mondayOfIsoWeek(year, Number(week)), part.weekday - 1)) };
  }
  if (part.kind === 'nth') {
    const value = nthDay(part, year, month ? Number(month) : null);
    return value === null ? null : { ...known, value };
  }
  const inYear = 'year' in part ? resolve({ ...part, year }, bearings) : null;
  return inYear && { ...known, value: inYear.value };
}
