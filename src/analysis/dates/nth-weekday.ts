import { addDays, daysInMonth, weekdayOf } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';

/** The nth given weekday (1 Monday … 7 Sunday) of a month; −1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, count: number): CalendarDay {
  if (count < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7);
}
