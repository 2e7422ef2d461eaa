import type { IsoDay } from '#analysis/annotations.ts';
import { formatDay } from './calendar.ts';

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/**
 * The first millisecond of a day in UTC; null for what is no day. Years before 0 carry a minus, EDTF's long ones a Y.
 * `Date.UTC` would take the years 0 to 99 for the twentieth century.
 */
export function toDayStart(day: IsoDay): number | null {
  const form = /^Y?(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day);
  return form && new Date(0).setUTCFullYear(Number(form[1]), Number(form[2]) - 1, Number(form[3]));
}

/** The day in UTC on which an instant lies. */
export function toIsoDay(ms: number): IsoDay {
  const date = new Date(ms);
  return formatDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}
