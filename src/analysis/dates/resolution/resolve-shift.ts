import {
  addDays,
  addMonths,
  formatDay,
  formatMonth,
  formatYear,
  isoWeekOf,
  twoDigits,
  weekdayOf,
} from '#analysis/dates/calendar.ts';
import type { CalendarDay } from '#analysis/dates/calendar.ts';
import type { Meaning, Unit } from '#analysis/dates/meaning.ts';
import type { Bearings, Landmark, Resolution } from './bearings.ts';

type Shift = Extract<Meaning, { kind: 'shift' }>;

const weekValue = (day: CalendarDay): string => {
  const { year, week } = isoWeekOf(day);
  return `${formatYear(year)}-W${twoDigits(week)}`;
};

export const quarterValue = ({ year, month }: { year: number; month: number }): string =>
  `${formatYear(year)}-Q${Math.ceil(month / 3)}`;

/** A day moved by a number of units, told to the unit: three months before 5 May is February. Null below a day. */
export function shiftedValue(from: CalendarDay, unit: Unit, count: number): string | null {
  const inMonths = (months: number): CalendarDay => addMonths(from, Math.round(months));
  if (!Number.isInteger(count)) {
    return unit === 'year' ? formatYear(inMonths(count * 12).year) : null;
  }
  switch (unit) {
    case 'day':
      return formatDay(addDays(from, count));
    case 'week':
      return weekValue(addDays(from, count * 7));
    case 'weekend':
      return `${weekValue(addDays(from, count * 7))}-WE`;
    case 'month': {
      const { year, month } = inMonths(count);
      return formatMonth(year, month);
    }
    case 'quarter':
      return quarterValue(inMonths(count * 3));
    case 'year':
      return formatYear(from.year + count);
    case 'decade':
      return `${Math.floor(from.year / 10) + count}X`;
    case 'century':
      return String(Math.floor(from.year / 100) + count);
    case 'hour':
    case 'minute':
    case 'second':
      return null;
  }
}

const relativeValue = (count: number): string => (count < 0 ? 'PAST_REF' : count > 0 ? 'FUTURE_REF' : 'PRESENT_REF');

/** What TIMEX3 writes for a day, week, month or year that is not known. */
const UNTOLD: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
};

/** "a year earlier" than a quarter is a quarter, than a day a day: the landmark's value with another year. */
function yearsBeside(value: string, count: number): string | null {
  const year = /^\d{4}/.exec(value);
  return year && !/-W/.test(value) ? formatYear(Number(year[0]) + count) + value.slice(4) : null;
}

/** On Saturday to Monday "the weekend" is the one just now, on other days the last or, ahead, the coming one. */
function weekendCount(now: CalendarDay, { direction }: Bearings): number {
  if (weekdayOf(now) >= 6) return 0;
  return direction() === 'future' ? 0 : -1;
}

function fromNow(shift: Shift, bearings: Bearings): Resolution {
  const { now, quarter } = bearings;
  if (!now) return { value: relativeValue(shift.count), from: 'unknown' };
  if (shift.comparison && bearings.compares && quarter) {
    const value = yearsBeside(quarter.value, shift.count);
    if (value) return { value, from: 'landmark', landmark: quarter };
  }
  if (shift.comparison) {
    return { value: formatMonth(now.year - 1, now.month), from: 'now' };
  }
  const count = shift.unit === 'weekend' && shift.count === 0 ? weekendCount(now, bearings) : shift.count;
  const value = shiftedValue(now, shift.unit, count);
  return value ? { value, from: 'now' } : { value: relativeValue(shift.count), from: 'unknown' };
}

/** A year counts from any date; a month needs one that tells the month, a day or a week one that tells the day. */
export function fits(unit: Unit, { value, exact }: Landmark): boolean {
  if (exact || unit === 'year' || unit === 'decade') return true;
  return unit === 'month' && /^-?\d{4}-\d\d/.test(value);
}

/** The date told before; for a day that is over ("were closed the next day") none that is still to come. */
export function landmarkOf(unit: Unit, { landmark, lastPastDay, now, direction }: Bearings): Landmark | null {
  const isAhead = landmark?.exact && now && formatDay(landmark.day) > formatDay(now);
  return unit === 'day' && isAhead && lastPastDay && direction() === 'past' ? lastPastDay : landmark;
}

function fromLandmark(shift: Shift, bearings: Bearings): Resolution {
  const landmark = shift.comparison && bearings.quarter ? bearings.quarter : landmarkOf(shift.unit, bearings);
  if (landmark && fits(shift.unit, landmark)) {
    const beside = shift.comparison ? yearsBeside(landmark.value, shift.count) : null;
    const value = beside ?? shiftedValue(landmark.day, shift.unit, shift.count);
    if (value) return { value, from: 'landmark', landmark };
  }
  // Without a date before it "the previous year" counts from the day of writing; "the next day" cannot.
  const isLong = shift.unit !== 'day' && shift.count < 0;
  if (isLong) return fromNow({ ...shift, comparison: false }, bearings);
  return { value: UNTOLD[shift.unit] ?? relativeValue(shift.count), from: 'unknown' };
}

/** "last week", "12 years ago", "the next day". */
export function resolveShift(shift: Shift, bearings: Bearings): Resolution {
  return shift.from === 'now' ? fromNow(shift, bearings) : fromLandmark(shift, bearings);
}
