import { type Locale, toDateWords } from '#ui/date-words.ts';
import { toIsoDay } from './calendar-day.ts';
import { type TimeWindow, overlaps } from './time-window.ts';
import type { TimedEvent } from './to-timeline-model.ts';

/** The days of a window in words: "Sun, 17 Sept – Sun, 24 Sept 2023". */
export function toWindowWords({ from, to }: TimeWindow, locale?: Locale): string {
  return toDateWords(`${toIsoDay(from)}/${toIsoDay(to - 1)}`, locale);
}

/** How many events there are, and how many the drawing, and the list if it follows it, do not show now. */
export function describeCount(
  events: readonly TimedEvent[],
  window: TimeWindow | null,
  total: number,
  followsWindow = false,
): string {
  const undated = events.filter(({ extent }) => extent === null).length;
  const outside = events.filter(({ extent }) => extent && window && !overlaps(window, extent)).length;
  const what = events.length === total ? count(total) : `${events.length} of ${count(total)}`;
  const notDated = undated > 0 ? `, ${undated} without a date` : '';
  if (followsWindow && outside > 0) {
    return `${events.length - undated - outside} in the drawn window, of ${what}${notDated}.`;
  }
  const notSeen = outside > 0 ? `; ${outside} outside the drawn window` : '';
  return `${what} in order of time${notDated}${notSeen}.`;
}

const count = (events: number): string => `${events} ${events === 1 ? 'event' : 'events'}`;
