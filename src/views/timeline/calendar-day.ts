import type { IsoDay } from '#analysis/annotations.ts';
import { formatDay } from '#analysis/dates/calendar.ts';
import { toUtcMs } from '#ui/to-utc-ms.ts';

/** The first millisecond of a day in UTC; null for what is no day. Years before 0 carry a minus, EDTF's long ones a Y. */
export function toDayStart(day: IsoDay): number | null {
  const [, year, month, date] = /^Y?(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const start = toUtcMs(Number(year), Number(month), Number(date));
  return Number.isNaN(start) ? null : start;
}

/** The day in UTC on which an instant lies. */
export function toIsoDay(ms: number): IsoDay {
  const date = new Date(ms);
  return formatDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}
