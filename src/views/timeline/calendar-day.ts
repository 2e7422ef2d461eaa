import type { IsoDay } from '#analysis/annotations.ts';

/** The first millisecond of a day in UTC; null for what is no day. Years before 0 carry a minus, EDTF's long ones a Y. */
export function toDayStart(day: IsoDay): number | null {
  const [, year, month, date] = /^Y?(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  // `Date.UTC` takes the years 0 to 99 for the twentieth century; `setUTCFullYear` does not.
  const start = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return Number.isNaN(start) ? null : start;
}

/** The day in UTC on which an instant lies. */
export function toIsoDay(ms: number): IsoDay {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
