import { formatDay, formatMonth, formatYear, isCalendarDay, parseDay, twoDigits } from '#analysis/dates/calendar.ts';
import { holidayNear, holidayOf } from '#analysis/dates/holidays.ts';
import type { Meaning, RangeEnd } from '#analysis/dates/meaning.ts';
import { toPeriod } from '#analysis/dates/period.ts';
import type { Bearings, Resolution } from './bearings.ts';
import { resolveHalf, resolveQuarter } from './resolve-quarter.ts';
import { resolveShift } from './resolve-shift.ts';
import { resolveWithin } from './resolve-within.ts';
import { resolveToldWeekday, resolveWeekday } from './resolve-weekday.ts';
import { resolveYearlessDay, resolveYearlessMonth, resolveYearlessSeason } from './resolve-yearless.ts';

const stated = (value: string): Resolution => ({ value, from: 'text' });

function resolveDay(meaning: Extract<Meaning, { kind: 'day' }>, bearings: Bearings): Resolution | null {
  const { year, month, day } = meaning;
  if (year === null) {
    return isCalendarDay({ year: 2000, month, day }) ? resolveYearlessDay(meaning, bearings) : null;
  }
  return isCalendarDay({ year, month, day }) ? stated(formatDay({ year, month, day })) : null;
}

/** 3/4/2023 stays open unless the text or where it comes from shows the order, or one of the two is the day of writing. */
function resolveEitherDay(
  { year, first, second }: Extract<Meaning, { kind: 'either day' }>,
  { dayFirst, now }: Bearings,
): Resolution {
  const days = [
    { year, month: first, day: second },
    { year, month: second, day: first },
  ].map(formatDay);
  const today = now && formatDay(now);
  const known = dayFirst === null ? days.find((day) => day === today) : days[Number(dayFirst)];
  if (known !== undefined) return { ...stated(known), isInferred: true };
  const [earliest = null, latest = null] = days.toSorted();
  return { ...stated(formatYear(year)), extent: { edtf: `[${earliest},${latest}]`, earliest, latest } };
}

function resolveHoliday(
  { holiday, year, pointing }: Extract<Meaning, { kind: 'holiday' }>,
  { now, direction }: Bearings,
): Resolution {
  if (year !== null) {
    const known = holidayOf(holiday, year);
    return stated(known ? formatDay(known) : formatYear(year));
  }
  if (!now) return { value: 'XXXX-XX-XX', from: 'unknown' };
  const way = pointing === 'last' ? 'past' : pointing === 'next' ? 'future' : direction();
  const day = holidayNear(holiday, now, way);
  return day ? { value: formatDay(day), from: 'now' } : { value: 'XXXX-XX-XX', from: 'unknown' };
}

function resolveRange(from: RangeEnd, to: RangeEnd, bearings: Bearings): Resolution | null {
  const end = resolveMeaning(to, bearings);
  // Both days are of the year of the last: alone the two could fall on either side of half a year away.
  const year = from.kind === 'day' && from.year === null ? (parseDay(end?.value ?? '')?.year ?? null) : null;
  const start = resolveMeaning(year === null ? from : { ...from, year }, bearings);
  if (!start || !end) return null;
  return { ...end, value: `${start.value}/${end.value}` };
}

function resolveTime(clock: string, date: Meaning | null, bearings: Bearings): Resolution | null {
  if (date) {
    const day = resolveMeaning(date, bearings);
    return day ? { ...day, value: day.value.endsWith('_REF') ? day.value : day.value + clock } : null;
  }
  const { lastDay, now } = bearings;
  if (lastDay) return { value: formatDay(lastDay.day) + clock, from: 'landmark', landmark: lastDay };
  if (now) return { value: formatDay(now) + clock, from: 'now' };
  return { value: `XXXX-XX-XX${clock}`, from: 'unknown' };
}

/** What an expression means, counted from where it must be; null for a day that no calendar has. */
export function resolveMeaning(meaning: Meaning, bearings: Bearings): Resolution | null {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, bearings);
    case 'either day':
      return resolveEitherDay(meaning, bearings);
    case 'month':
      if (meaning.year !== null) return stated(formatMonth(meaning.year, meaning.month));
      return resolveYearlessMonth(meaning.month, meaning.pointing, bearings);
    case 'year':
      return stated(formatYear(meaning.year));
    case 'decade':
      return stated(`${meaning.decade}X`);
    case 'century':
      return stated((meaning.isBefore ? '-' : '') + twoDigits(meaning.century));
    case 'weekday':
      return resolveWeekday(meaning, bearings);
    case 'told weekday':
      return resolveToldWeekday(meaning, bearings);
    case 'season':
      if (meaning.year !== null) return stated(`${formatYear(meaning.year)}-${meaning.season}`);
      return resolveYearlessSeason(meaning.season, meaning.pointing, bearings);
    case 'quarter':
      return resolveQuarter(meaning, bearings);
    case 'half':
      return resolveHalf(meaning, bearings);
    case 'shift':
      return resolveShift(meaning, bearings);
    case 'in a while': {
      const shift = { ...meaning, kind: 'shift', from: 'now' } as const;
      if (bearings.now && bearings.direction() === 'future') return resolveShift(shift, bearings);
      return stated(toPeriod(meaning.unit, meaning.count));
    }
    case 'holiday':
      return resolveHoliday(meaning, bearings);
    case 'range':
      return resolveRange(meaning.from, meaning.to, bearings);
    case 'time':
      return resolveTime(meaning.clock, meaning.date, bearings);
    case 'within':
      return resolveWithin(meaning, bearings, resolveMeaning);
    case 'nth':
      return null;
    case 'beside':
    case 'reference':
    case 'duration':
    case 'set':
      return stated(meaning.value);
  }
}
