import type { TimeWindow } from './time-window.ts';
import type { TimedEvent } from './to-timeline-model.ts';

/** When events begin and end, each in order of time; in ms, UTC. */
interface Times {
  starts: Float64Array;
  ends: Float64Array;
}

const made = new WeakMap<readonly TimedEvent[], Times>();

/** How many events have a date. */
export const countDated = (events: readonly TimedEvent[]): number => toTimes(events).starts.length;

/**
 * How many events lie in a window, wholly or in part: those that began before its end less those that ended before it.
 * Asked for with each step of a dragging hand, so that to look at each event would take longer than a frame.
 */
export function countInWindow(events: readonly TimedEvent[], { from, to }: TimeWindow): number {
  const { starts, ends } = toTimes(events);
  return findFirst(starts, to) - findFirst(ends, from + 1);
}

function toTimes(events: readonly TimedEvent[]): Times {
  const known = made.get(events);
  if (known) return known;
  const extents = events.flatMap(({ extent }) => (extent ? [extent] : []));
  const times = {
    starts: Float64Array.from(extents, ({ from }) => from).toSorted(),
    ends: Float64Array.from(extents, ({ to }) => to).toSorted(),
  };
  made.set(events, times);
  return times;
}

/** The place of the first of rising numbers that is not less than `least`. */
export function findFirst(numbers: Float64Array | readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
