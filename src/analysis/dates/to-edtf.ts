import type { IsoDay } from '#analysis/annotations.ts';
import { addDays, daysInMonth, formatDay, formatMonth, formatYear, mondayOfIsoWeek } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';

/** `edtf` is level 1 of ISO 8601-2, an interval or a set of two days; a null end is open. */
export interface Extent {
  edtf: string;
  earliest: IsoDay | null;
  latest: IsoDay | null;
}

const days = (from: CalendarDay, to: CalendarDay): Extent => ({
  edtf: `${formatDay(from)}/${formatDay(to)}`,
  earliest: formatDay(from),
  latest: formatDay(to),
});

const months = (edtf: string, year: number, first: number, last: number, lastYear = year): Extent => ({
  edtf,
  earliest: formatDay({ year, month: first, day: 1 }),
  latest: formatDay({ year: lastYear, month: last, day: daysInMonth(lastYear, last) }),
});

/** Meteorological seasons of the northern half; a winter is named for the year in which it begins. */
function seasonExtent(year: number, season: string): Extent {
  const name = formatYear(year);
  if (season === 'SP') return months(`${name}-21`, year, 3, 5);
  if (season === 'SU') return months(`${name}-22`, year, 6, 8);
  if (season === 'FA') return months(`${name}-23`, year, 9, 11);
  return months(`${name}-24`, year, 12, 2, year + 1);
}

function partExtent(year: number, part: string): Extent | null {
  const number = Number(part.slice(1));
  if (part.startsWith('Q') || part.startsWith('H')) {
    const size = part.startsWith('Q') ? 3 : 6;
    if (!(number >= 1 && number <= 12 / size)) return null;
    const [first, last] = [(number - 1) * size + 1, number * size];
    return months(`${formatMonth(year, first)}/${formatMonth(year, last)}`, year, first, last);
  }
  if (part.startsWith('W') && number >= 1) {
    const monday = mondayOfIsoWeek(year, number);
    return days(monday, addDays(monday, 6));
  }
  return null;
}

const VALUE =
  /^(?<year>-?\d{4})(?:-(?:(?<month>\d\d)(?:-(?<day>\d\d)(?:T\S*)?)?|(?<weekend>W\d\d?)-WE|(?<part>[WQH]\d\d?)|(?<season>SP|SU|FA|WI)))?$/;

/**
 * The extent in days of a TIMEX3 value: `2023`, `2023-09`, `2023-W38`, `2023-Q3`, `199X`, `19`, `2011/2013`.
 * Null for what has none: `XXXX-09-22`, `PAST_REF`, `P3D`.
 */
export function toEdtf(value: string): Extent | null {
  const [from, to, ...rest] = value.split('/');
  if (from !== undefined && to !== undefined) {
    const [start, end] = [toEdtf(from), toEdtf(to)];
    if (rest.length > 0 || !start || !end) return null;
    return { edtf: `${start.edtf}/${end.edtf}`, earliest: start.earliest, latest: end.latest };
  }
  const [, sign = '', known] = /^(-?)(\d{2,3})X?$/.exec(value) ?? [];
  if (known !== undefined) {
    const span = known.length === 3 ? 10 : 100;
    const first = sign ? 1 - span - Number(known) * span : Number(known) * span;
    return months(sign + known.padEnd(4, 'X'), first, 1, 12, first + span - 1);
  }
  const groups = VALUE.exec(value)?.groups;
  if (!groups) return null;
  const { month, day, weekend, part, season } = groups;
  const year = Number(groups['year']);
  if (month && day) {
    const iso = value.slice(0, groups['year']!.length + 6); // the group is not optional
    // Midnight at the end of a day is no time of ISO 8601: the day alone.
    const clock = /T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.exec(value)?.[0] ?? '';
    return { edtf: iso + clock, earliest: iso, latest: iso };
  }
  if (month) return months(value, year, Number(month), Number(month));
  if (season) return seasonExtent(year, season);
  if (weekend) {
    const saturday = addDays(mondayOfIsoWeek(year, Number(weekend.slice(1))), 5);
    return days(saturday, addDays(saturday, 1));
  }
  return part ? partExtent(year, part) : months(value, year, 1, 12);
}
