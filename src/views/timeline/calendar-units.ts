import { DAY_MS, MINUTE_MS } from '#analysis/dates/calendar-day.ts';
import { toUtcMs } from '#ui/to-utc-ms.ts';
import { type TimeWindow } from './time-window.ts';

/** A stretch of the calendar by which an axis is marked and events are counted: five minutes, a week, ten years. */
export interface CalendarUnit {
  name: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  /** How many of them. */
  step: number;
  /** About how long, in ms. */
  ms: number;
}

const HOUR_MS = 60 * MINUTE_MS;
const YEAR_MS = 365.2425 * DAY_MS;
/** 1 January 1970 was a Thursday; weeks begin on Mondays. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

const unitsOf = (name: CalendarUnit['name'], ms: number, steps: readonly number[]): CalendarUnit[] =>
  steps.map((step) => ({ name, step, ms: step * ms }));

/** From the shortest to the longest; each lies in whole numbers within most of those after it. */
export const CALENDAR_UNITS: readonly CalendarUnit[] = [
  ...unitsOf('minute', MINUTE_MS, [1, 5, 15, 30]),
  ...unitsOf('hour', HOUR_MS, [1, 3, 6, 12]),
  ...unitsOf('day', DAY_MS, [1]),
  ...unitsOf('week', 7 * DAY_MS, [1]),
  ...unitsOf('month', YEAR_MS / 12, [1, 3]),
  ...unitsOf('year', YEAR_MS, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000]),
];

/** The shortest unit that is at least so long; the longest there is, if none is. */
export function toUnit(leastMs: number): CalendarUnit {
  // The list is not empty.
  return CALENDAR_UNITS.find(({ ms }) => ms >= leastMs) ?? CALENDAR_UNITS.at(-1)!;
}

/** The beginnings of the units that touch the window, and the end of the last. In ms, UTC, rising. */
export function toEdges(unit: CalendarUnit, window: TimeWindow): number[] {
  const edges = [floorToUnit(unit, window.from)];
  for (let edge = edges[0] ?? 0; edge < window.to;) {
    edge = toNextEdge(unit, edge);
    edges.push(edge);
  }
  return edges;
}

/** The beginning of the unit in which an instant lies. */
function floorToUnit({ name, step, ms }: CalendarUnit, at: number): number {
  if (name === 'week') return Math.floor((at - FIRST_MONDAY_MS) / ms) * ms + FIRST_MONDAY_MS;
  if (name !== 'month' && name !== 'year') return Math.floor(at / ms) * ms;
  const date = new Date(at);
  const year = date.getUTCFullYear();
  return name === 'year'
    ? toUtcMs(floorYear(year, step), 1, 1)
    : toUtcMs(year, Math.floor(date.getUTCMonth() / step) * step + 1, 1);
}

function toNextEdge({ name, step, ms }: CalendarUnit, edge: number): number {
  if (name !== 'month' && name !== 'year') return edge + ms;
  const date = new Date(edge);
  const year = date.getUTCFullYear();
  return name === 'month' ? toUtcMs(year, date.getUTCMonth() + step + 1, 1) : toUtcMs(toNextYear(year, step), 1, 1);
}

/**
 * Years are told as people tell them: 200 BC, 100 BC, AD 1, 100, 200. In numbers the year 1 BC is 0 and 100 BC is
 * −99, so that before our era the round years are not those that the step divides.
 */
function floorYear(year: number, step: number): number {
  if (step === 1) return year;
  if (year >= 1) return Math.max(Math.floor(year / step) * step, 1);
  return 1 - Math.ceil((1 - year) / step) * step;
}

function toNextYear(year: number, step: number): number {
  if (step === 1) return year + 1;
  if (year === 1) return step;
  return year < 1 && year + step > 0 ? 1 : year + step;
}
