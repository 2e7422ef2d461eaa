import {
  addMonths,
  formatDay,
  formatMonth,
  formatYear,
  isCalendarDay,
  toDayNumber,
  twoDigits,
  weekdayOf,
} from '#analysis/dates/calendar.ts';
import type { CalendarDay } from '#analysis/dates/calendar.ts';
import type { Pointing, Season } from '#analysis/dates/meaning.ts';
import type { Bearings, Resolution } from './bearings.ts';
import type { Direction } from './read-direction.ts';

/** "September 22": the nearest such day in the direction of the verb; a weekday told beside it decides. */
export function resolveYearlessDay(
  { month, day, weekday }: { month: number; day: number; weekday: number | null },
  { now, direction }: Bearings,
): Resolution {
  const relative = `XXXX-${twoDigits(month)}-${twoDigits(day)}`;
  if (!now) return { value: relative, from: 'unknown' };
  const years = [now.year, now.year - 1, now.year + 1];
  let days = years.map((year) => ({ year, month, day })).filter(isCalendarDay);
  const fitting = days.filter((candidate) => weekday === null || weekdayOf(candidate) === weekday);
  if (fitting.length > 0) days = fitting;
  const chosen = nearest(days, now, days.length > 1 ? direction() : null);
  return chosen ? { value: formatDay(chosen), from: 'now' } : { value: relative, from: 'unknown' };
}

/** In days: what a tense against it, and a future that nothing announces, weigh against a day's nearness. */
const AGAINST_THE_TENSE = 200;
const UNANNOUNCED = 60;

/** A day close by is meant whatever the verb says; without a verb the past is told more often than the future. */
function nearest(days: CalendarDay[], now: CalendarDay, direction: Direction): CalendarDay | null {
  const here = toDayNumber(now);
  const distance = (day: CalendarDay): number => toDayNumber(day) - here;
  const cost = (day: CalendarDay): number => {
    const away = distance(day);
    if ((direction === 'past' && away > 0) || (direction === 'future' && away < 0)) {
      return Math.abs(away) + AGAINST_THE_TENSE;
    }
    return Math.abs(away) + (direction === null && away > 0 ? UNANNOUNCED : 0);
  };
  return days.toSorted((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** "in April": this year's or the last one that has begun, and with a cue of the future the next. */
export function resolveYearlessMonth(month: number, pointing: Pointing, { now, direction }: Bearings): Resolution {
  if (!now) return { value: `XXXX-${twoDigits(month)}`, from: 'unknown' };
  const years = (): number => {
    if (pointing === 'this') return 0;
    if (pointing === 'last') return month >= now.month ? -1 : 0;
    if (pointing === 'next') return month <= now.month ? 1 : 0;
    if (direction() === 'future') return month < now.month ? 1 : 0;
    return month > now.month ? -1 : 0;
  };
  return { value: formatMonth(now.year + years(), month), from: 'now' };
}

const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "last fall": the last one that is over or under way; "this summer": this year's. */
export function resolveYearlessSeason(season: Season, pointing: Pointing, { now, direction }: Bearings): Resolution {
  if (!now) return { value: `XXXX-${season}`, from: 'unknown' };
  const start = SEASON_STARTS[season];
  const name = (year: number): Resolution => ({ value: `${formatYear(year)}-${season}`, from: 'now' });
  // In January and February the winter under way began in the year before.
  const current = season === 'WI' && now.month < 3 ? now.year - 1 : now.year;
  if (pointing === 'this') return name(current);
  if (pointing === 'next') return name(now.month >= start ? now.year + 1 : current);
  const over = addMonths({ ...now, year: current, month: start, day: 1 }, 3);
  const isOver = toDayNumber(now) >= toDayNumber(over);
  if (pointing === 'last') return name(isOver ? current : current - 1);
  const hasBegun = toDayNumber(now) >= toDayNumber({ year: current, month: start, day: 1 });
  if (direction() === 'future') return name(isOver ? current + 1 : current);
  return name(hasBegun ? current : direction() === 'past' ? current - 1 : current);
}
