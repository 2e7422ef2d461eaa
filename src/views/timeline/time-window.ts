/** A stretch of time: milliseconds since 1970 in UTC, `from` inclusive, `to` exclusive. */
export interface TimeWindow {
  from: number;
  to: number;
}

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
/** Closer than this nothing more is to be seen: dates of events are no finer than a day. */
export const SHORTEST_MS = 2 * DAY_MS;

export const lengthOf = (window: TimeWindow): number => window.to - window.from;

export const overlaps = (window: TimeWindow, other: TimeWindow): boolean =>
  other.from < window.to && other.to > window.from;

/** The window made longer or shorter around its middle, or around `centre`; whole days, within `span`. */
export function zoom(window: TimeWindow, factor: number, span: TimeWindow, centre?: number): TimeWindow {
  const middle = centre ?? (window.from + window.to) / 2;
  const half = (lengthOf(window) * factor) / 2;
  return fitInto({ from: floorDay(middle - half), to: ceilDay(middle + half) }, span);
}

/** The nearest window that lies in the span and is neither too short nor longer than it. */
export function fitInto(window: TimeWindow, span: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(lengthOf(window), SHORTEST_MS), Math.max(lengthOf(span), SHORTEST_MS));
  const widened = (length - lengthOf(window)) / 2;
  const from = Math.max(Math.min(window.from - widened, span.to - length), span.from);
  return { from, to: from + length };
}

/** The same window if it shows the extent, else one that does, of the same length if that is enough. */
export function reveal(window: TimeWindow, extent: TimeWindow, span: TimeWindow): TimeWindow {
  if (extent.from >= window.from && extent.to <= window.to) return window;
  const length = Math.max(lengthOf(window), lengthOf(extent) * 1.4);
  const from = (extent.from + extent.to - length) / 2;
  return fitInto({ from: floorDay(from), to: ceilDay(from + length) }, span);
}

export const floorDay = (ms: number): number => Math.floor(ms / DAY_MS) * DAY_MS;
export const ceilDay = (ms: number): number => Math.ceil(ms / DAY_MS) * DAY_MS;
