import {
  addDays,
  addMonths,
  formatDay,
  formatMonth,
  formatYear,
  parseDay,
  toDayNumber,
} from '#analysis/dates/calendar.ts';
import type { CalendarDay } from '#analysis/dates/calendar.ts';
import type { Candidate, Modifier, Unit } from '#analysis/dates/meaning.ts';
import type { Extent } from '#analysis/dates/to-edtf.ts';

/** An extent as its modifier leaves it. `approximate` where the words blur it. */
export interface Narrowed {
  extent: Extent | null;
  approximate: boolean;
}

const between = (from: string | null, to: string | null): Extent => ({
  edtf: `${from ?? '..'}/${to ?? '..'}`,
  earliest: from,
  latest: to,
});

/** The days of "12 years ago" counted to the day, so that "more than" has an edge to stand on. */
function dayMoved(from: CalendarDay, unit: Unit, count: number): CalendarDay | null {
  if (unit === 'day') return addDays(from, Math.round(count));
  if (unit === 'week' || unit === 'weekend') return addDays(from, Math.round(count * 7));
  const months: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
  const size = months[unit];
  return size === undefined ? null : addMonths(from, Math.round(count * size));
}

/** "more than 12 years ago" is any day up to then; "less than two weeks ago" lies between then and now. */
function openTowards({ meaning, modifier }: Candidate, from: CalendarDay): Extent | null {
  if (meaning.kind !== 'shift') return null;
  const edge = dayMoved(from, meaning.unit, meaning.count);
  if (!edge) return null;
  const [then, now] = [formatDay(edge), formatDay(from)];
  if (modifier === 'more than') return meaning.count < 0 ? between(null, then) : between(then, null);
  return meaning.count < 0 ? between(then, now) : between(now, then);
}

/** The named third of an extent, in years, months or days as its length asks. Thirds share a unit where they do not divide. */
function third({ earliest, latest }: Extent, part: 'early' | 'mid' | 'late'): Extent | null {
  const [first, last] = [parseDay(earliest ?? ''), parseDay(latest ?? '')];
  if (!first || !last) return null;
  const days = toDayNumber(last) - toDayNumber(first) + 1;
  const years = last.year - first.year + 1;
  const months = years * 12 - (first.month - 1) - (12 - last.month);
  const size = days > 3000 ? years : days > 85 ? months : days;
  const name = (step: number): string => {
    if (days > 3000) return formatYear(first.year + step);
    if (days <= 85) return formatDay(addDays(first, step));
    const { year, month } = addMonths({ ...first, day: 1 }, step);
    return formatMonth(year, month);
  };
  const edges = {
    early: [0, Math.ceil(size / 3) - 1],
    mid: [Math.floor(size / 3), Math.ceil((2 * size) / 3) - 1],
    late: [Math.floor((2 * size) / 3), size - 1],
  } as const;
  const [from, to] = edges[part];
  return { edtf: `${name(from)}~/${name(to)}~`, ...bounds(name(from), name(to)) };
}

function bounds(from: string, to: string): { earliest: string; latest: string } {
  const pad = (name: string, rest: string): string => name + rest.slice(name.replace(/^-/, '').length);
  const end = parseDay(pad(to, 'YYYY-12-01')) ?? { year: 0, month: 1, day: 1 };
  const isDay = /-\d\d-\d\d$/.test(to);
  const latest = isDay ? to : formatDay(addDays(addMonths({ ...end, day: 1 }, 1), -1));
  return { earliest: pad(from, 'YYYY-01-01'), latest };
}

const PARTS = { early: 'early', start: 'early', mid: 'mid', late: 'late', end: 'late' } as const;

/** Modifiers that move or cut a date and do not blur it. */
const EXACT: ReadonlySet<Modifier> = new Set(['earlier', 'later', 'week of', 'day before', 'day after']);

/** What "early", "about", "more than" or "earlier" makes of an extent; `now` is the day counted from. */
export function narrowByModifier(candidate: Candidate, extent: Extent | null, now: CalendarDay | null): Narrowed {
  const { modifier } = candidate;
  const approximate = modifier !== null && !EXACT.has(modifier);
  if (!modifier || !extent) return { extent, approximate };
  // "early Monday" blurs the hour, not the day.
  if (modifier in PARTS && extent.earliest === extent.latest) return { extent, approximate: false };
  switch (modifier) {
    case 'more than':
    case 'less than':
      return { extent: (now && openTowards(candidate, now)) ?? extent, approximate };
    case 'about':
      return {
        extent: /[/~T[]/.test(extent.edtf) ? extent : { ...extent, edtf: `${extent.edtf}~` },
        approximate,
      };
    case 'earlier':
    case 'later': {
      const today = now ? formatDay(now) : null;
      const isWithin = today && extent.earliest && extent.latest && extent.earliest < today && today < extent.latest;
      if (!isWithin) return { extent, approximate };
      return {
        extent: modifier === 'earlier' ? between(extent.earliest, today) : between(today, extent.latest),
        approximate,
      };
    }
    case 'week of':
    case 'day before':
    case 'day after':
      return { extent, approximate };
    case 'early':
    case 'start':
    case 'mid':
    case 'late':
    case 'end':
      return { extent: third(extent, PARTS[modifier]) ?? extent, approximate };
  }
}
