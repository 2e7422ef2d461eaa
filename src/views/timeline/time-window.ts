import { DAY_MS, MINUTE_MS } from '#analysis/dates/calendar-day.ts';

/** A stretch of time: milliseconds since 1970 in UTC, `from` inclusive, `to` exclusive. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** All that a story tells of, in which windows lie. */
export interface TimeSpan extends TimeWindow {
  /** In ms; closer than this nothing more is to be seen. */
  shortest: number;
}

/** How close one can look where dates are no finer than a day, and where there are times of day. */
export const SHORTEST_MS = { days: 2 * DAY_MS, times: 10 * MINUTE_MS };

export const lengthOf = (window: TimeWindow): number => window.to - window.from;

export const overlaps = (window: TimeWindow, other: TimeWindow): boolean =>
  other.from < window.to && other.to > window.from;

/** The window made longer or shorter around its middle, or around `centre`; in round numbers, within `span`. */
export function zoom(window: TimeWindow, factor: number, span: TimeSpan, centre?: number): TimeWindow {
  const middle = centre ?? (window.from + window.to) / 2;
  const half = (lengthOf(window) * factor) / 2;
  return fitInto(roundOut({ from: middle - half, to: middle + half }, span), span);
}

/** The nearest window that lies in the span and is neither too short nor longer than it. */
export function fitInto(window: TimeWindow, span: TimeSpan): TimeWindow {
  const length = Math.min(Math.max(lengthOf(window), span.shortest), Math.max(lengthOf(span), span.shortest));
  const widened = (length - lengthOf(window)) / 2;
  const from = Math.max(Math.min(window.from - widened, span.to - length), span.from);
  return { from, to: from + length };
}

/** The same window if it shows the extent, else one that does, of the same length if that is enough. */
export function reveal(window: TimeWindow, extent: TimeWindow, span: TimeSpan): TimeWindow {
  if (extent.from >= window.from && extent.to <= window.to) return window;
  const length = Math.max(lengthOf(window), lengthOf(extent) * 1.4);
  const from = (extent.from + extent.to - length) / 2;
  return fitInto(roundOut({ from, to: from + length }, span), span);
}

/** Widened to whole days, or to minutes in a window of hours. */
export function roundOut({ from, to }: TimeWindow, { shortest }: TimeSpan): TimeWindow {
  const grain = shortest < DAY_MS && to - from < 3 * DAY_MS ? MINUTE_MS : DAY_MS;
  return { from: Math.floor(from / grain) * grain, to: Math.ceil(to / grain) * grain };
}
