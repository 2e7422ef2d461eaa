import { toDateWords } from '#ui/date-words.ts';
import type { Locale } from '#ui/reader-locale.ts';
import { DAY_MS, toIsoDay } from '#analysis/dates/calendar-day.ts';
import { toCountWords, toNumberWords } from '#ui/count-words.ts';
import { countDated, countInWindow } from './count-in-window.ts';
import { type TimeWindow } from './time-window.ts';
import type { TimedEvent } from './to-timeline-model.ts';

/** From here on the days on which a window begins and ends say nothing. */
const LONG_MS = 60 * 366 * DAY_MS;

/** A window in words: "Sun, 17 Sept – Sun, 24 Sept 2023"; the times of one between days, the years of a very long one. */
export function toWindowWords({ from, to }: TimeWindow, locale?: Locale): string {
  if (to - from > LONG_MS)
    return toDateWords(`${toIsoDay(from).slice(0, -6)}/${toIsoDay(to - 1).slice(0, -6)}`, locale);
  const isOfDays = from % DAY_MS === 0 && to % DAY_MS === 0;
  if (isOfDays || to - from > 3 * DAY_MS) return toDateWords(`${toIsoDay(from)}/${toIsoDay(to - 1)}`, locale);
  return toDateWords(`${toMinute(from)}/${toMinute(to)}`, locale);
}

const toMinute = (ms: number): string => `${toIsoDay(ms)}T${new Date(ms).toISOString().slice(-13, -8)}`;

/** How many events there are, and how many the drawing, and the list if it follows it, do not show now. */
export function describeCount(
  events: readonly TimedEvent[],
  window: TimeWindow | null,
  total: number,
  followsWindow = false,
): string {
  const dated = countDated(events);
  const undated = events.length - dated;
  const outside = window ? dated - countInWindow(events, window) : 0;
  const what = events.length === total ? count(total) : `${toNumberWords(events.length)} of ${count(total)}`;
  if (dated === 0 && undated > 0) return `${what} without a date.`;
  const notDated = undated > 0 ? `, ${toNumberWords(undated)} without a date` : '';
  if (followsWindow && outside > 0) {
    return `${toNumberWords(events.length - undated - outside)} drawn, of ${what}${notDated}.`;
  }
  const notSeen = outside > 0 ? `; ${toNumberWords(outside)} outside the drawing` : '';
  return `${what} in order of time${notDated}${notSeen}.`;
}

const count = (events: number): string => toCountWords(events, 'event');
