import type { Locale } from '#ui/date-words.ts';

/** The scales at which the drawing library draws its axis. */
export type AxisScale = 'day' | 'weekday' | 'week' | 'month' | 'year' | (string & {});

/** The finer row of the axis: "Fri 22", "September", "2023". */
export function toMinorLabel(date: Date, scale: AxisScale, locale?: Locale): string {
  switch (scale) {
    case 'day':
    case 'week':
      return format({ day: 'numeric' }, date, locale);
    case 'weekday':
      return format({ weekday: 'short', day: 'numeric' }, date, locale);
    case 'month':
      return format({ month: 'short' }, date, locale);
    case 'year':
      return format({ year: 'numeric' }, date, locale);
    default:
      return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, date, locale);
  }
}

/** The coarser row: the month over its days, the year over its months. */
export function toMajorLabel(date: Date, scale: AxisScale, locale?: Locale): string {
  switch (scale) {
    case 'day':
    case 'week':
    case 'weekday':
      return format({ month: 'long', year: 'numeric' }, date, locale);
    case 'month':
      return format({ year: 'numeric' }, date, locale);
    case 'year':
      return '';
    default:
      return format({ weekday: 'short', day: 'numeric', month: 'long' }, date, locale);
  }
}

const format = (options: Intl.DateTimeFormatOptions, date: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(date);
