import { DAY_MS, MINUTE_MS } from '#analysis/dates/calendar-day.ts';
import { type TimeWindow, fitInto, lengthOf, roundOut } from './time-window.ts';
import type { TimelineModel } from './to-timeline-model.ts';

/** Three hours, a day, then a week, a month, a quarter, a year, ten years: the lengths in which people tell stories. */
const HOURS_MS = [1 / 8, 1].map((days) => days * DAY_MS);
const LENGTHS_MS = [7, 31, 92, 366, 3653].map((days) => days * DAY_MS);

/**
 * The window to open with: the shortest of some natural lengths that holds at least half of the dated events, where
 * it holds most. A story of one week with a look back of twelve years opens at its week, not at a line of years.
 */
export function chooseWindow({ events, span }: TimelineModel): TimeWindow | null {
  if (!span) return null;
  const extents = events.flatMap(({ extent }) => (extent ? [extent] : []));
  // Sorted once for all lengths.
  const byStart = extents.toSorted((x, y) => x.from - y.from);
  const byEnd = extents.toSorted((x, y) => x.to - y.to);
  const isOfTimes = span.shortest < DAY_MS;
  for (const length of isOfTimes ? [...HOURS_MS, ...LENGTHS_MS] : LENGTHS_MS) {
    const found = findDensest(byStart, byEnd, length);
    if (found && found.count * 2 >= extents.length) {
      const margin = Math.max(length <= DAY_MS ? 10 * MINUTE_MS : DAY_MS, lengthOf(found.window) * 0.08);
      return fitInto(roundOut({ from: found.window.from - margin, to: found.window.to + margin }, span), span);
    }
  }
  return span;
}

/**
 * The stretch no longer than `length` that wholly holds most of the extents, cut to them; the later of two equals. Null
 * when fewer than half could be in any. The same extents are given in order of their beginnings and of their ends.
 */
function findDensest(
  byStart: readonly TimeWindow[],
  byEnd: readonly TimeWindow[],
  length: number,
): { window: TimeWindow; count: number } | null {
  const fits = ({ from, to }: TimeWindow) => to - from <= length;
  const starting = byStart.filter(fits);
  if (starting.length * 2 < byStart.length) return null;
  const ending = byEnd.filter(fits);
  let best: { window: TimeWindow; count: number } | null = null;
  let ended = 0;
  let before = 0;
  for (const { from } of starting) {
    // Extents that end within the length, less those that begin too early: both counts only grow.
    while (ended < ending.length && (ending[ended]?.to ?? Infinity) <= from + length) ended += 1;
    while (before < starting.length && (starting[before]?.from ?? Infinity) < from) before += 1;
    const count = ended - before;
    if (count > 0 && (!best || count >= best.count)) {
      best = { window: { from, to: ending[ended - 1]?.to ?? from + length }, count };
    }
  }
  return best;
}
