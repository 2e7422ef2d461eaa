import { DAY_MS, toDayStart, toIsoDay } from '#analysis/dates/calendar-day.ts';
import { parseTimesOfDay } from '#analysis/dates/times-of-day.ts';
import type { EventRecord } from './event-record.ts';

/** Why an event cannot stand in a calendar, as it is counted: "3 without a date". */
export const LEFT_OUT = [
  'without a date',
  'known only as before or after a day',
  'known only approximately',
  'known only to lie within some days, a month or a longer time',
  'before the year 1 or after 9999',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Lines of a calendar entry that say when it is, or why none can. */
export type CalendarTime = { lines: string[] } | { leftOut: LeftOut };

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * When an event is, as iCalendar has it (RFC 5545): a day or some days, of which the text states that it lasted all of
 * them, without their times; a time of day in UTC where the text gives a zone, else wherever the reader is.
 */
export function toCalendarTime({ date, earliest, latest, certainty, tellings }: EventRecord): CalendarTime {
  if (date === null) return { leftOut: 'without a date' };
  if (earliest === null || latest === null) return { leftOut: 'known only as before or after a day' };
  if (certainty === 'approximate' || /[~?%]/.test(date)) return { leftOut: 'known only approximately' };
  const days = [toDayStart(earliest), toDayStart(latest)];
  const [first, last] = days;
  if (first === undefined || last === undefined || first === null || last === null || !isWithin(earliest, latest)) {
    return { leftOut: 'before the year 1 or after 9999' };
  }
  const [from = '', to = from] = date.split('/');
  if (TIME.test(from) && TIME.test(to)) {
    const [start, end] = [toStamp(from), toStamp(to)];
    return { lines: [`DTSTART:${start}`, ...(end === start ? [] : [`DTEND:${end}`])] };
  }
  // "Earlier this week" is one of its days; "from 3 to 5 May" is all of them.
  const isStated = tellings.some((telling) => telling.date === date && telling.dateBasis === 'stated');
  if (!DAY.test(from) || !DAY.test(to) || (from !== to && !isStated)) {
    return { leftOut: 'known only to lie within some days, a month or a longer time' };
  }
  // The end is the first day after it.
  return {
    lines: [`DTSTART;VALUE=DATE:${toDigits(earliest)}`, `DTEND;VALUE=DATE:${toDigits(toIsoDay(last + DAY_MS))}`],
  };
}

const isWithin = (earliest: string, latest: string): boolean =>
  DAY.test(earliest) && earliest >= '0001-01-01' && DAY.test(latest) && latest < '9999-12-31';

const toDigits = (day: string): string => day.replaceAll('-', '');

function toStamp(time: string): string {
  const [, day = '', hour = '', minute = '', zone] = TIME.exec(time) ?? [];
  const moment = zone === undefined ? null : (parseTimesOfDay(time)?.from ?? null);
  return moment === null ? `${toDigits(day)}T${hour}${minute}00` : toUtcStamp(moment);
}

/** `20230922T143000Z` */
export function toUtcStamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
