import type { IsoDay } from '#analysis/annotations.ts';
import { formatDay, fromDayNumber, toDayNumber } from './calendar.ts';

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** As far from 1970 as a moment in ms can lie. */
const FURTHEST_MS = 8.64e15;

/** The first millisecond of a day in UTC; null for what is no day. Years before 0 carry a minus, EDTF's long ones a Y. */
export function toDayStart(day: IsoDay): number | null {
  const [, year, month, date] = /^Y?(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const start = toDayNumber({ year: Number(year), month: Number(month), day: Number(date) }) * DAY_MS;
  return Math.abs(start) > FURTHEST_MS ? null : start;
}

/** The day in UTC on which an instant lies. */
export const toIsoDay = (ms: number): IsoDay => formatDay(fromDayNumber(Math.floor(ms / DAY_MS)));
