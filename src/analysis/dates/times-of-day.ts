import { DAY_MS, MINUTE_MS } from '#analysis/dates/calendar-day.ts';
import { toDayStart } from './calendar-day.ts';

/** From the first to the last moment that an EDTF date with a time of day can mean, in ms, UTC; null for an open end. */
interface Moments {
  from: number | null;
  to: number | null;
}

const POINT = /^(-?\d{4,6}-\d\d-\d\d)(?:T(\d\d)(?::(\d\d))?(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?[~?%]?$/;

/**
 * `2023-09-22T14:30` is that minute, `2023-09-22T14` that hour, `2023-09-22T14:00/2023-09-22T16:00` what lies between.
 * A time with a zone is placed at its moment in UTC, one without where its clock stands: what zone it is in, the text
 * does not say. Null for a date without a time of day and for what cannot be read.
 */
export function parseTimesOfDay(edtf: string): Moments | null {
  if (!edtf.includes('T')) return null;
  const [first = '', last = first] = edtf.split('/');
  const [start, end] = [parseMoment(first), parseMoment(last)];
  const from = start?.from ?? null;
  const to = end?.to ?? null;
  if ((start === null && !isOpen(first)) || (end === null && !isOpen(last))) return null;
  return (from === null && to === null) || (from !== null && to !== null && from >= to) ? null : { from, to };
}

function parseMoment(point: string): { from: number; to: number } | null {
  const [, day, hour, minute, zone] = POINT.exec(point) ?? [];
  const start = day === undefined ? null : toDayStart(day);
  if (start === null) return null;
  if (hour === undefined) return { from: start, to: start + DAY_MS };
  const from = start + (Number(hour) * 60 + Number(minute ?? 0) - toOffset(zone)) * MINUTE_MS;
  return { from, to: from + (minute === undefined ? 60 : 1) * MINUTE_MS };
}

/** Minutes east of Greenwich. */
function toOffset(zone = 'Z'): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const isOpen = (point: string): boolean => point === '' || point === '..';
