import type { Locale } from '#ui/date-words.ts';
import { type CalendarUnit, CALENDAR_UNITS, toEdges } from './calendar-units.ts';
import { type TimeWindow, lengthOf } from './time-window.ts';

/** A mark on an axis: where, in ms, UTC, and the words beside it. */
export interface Tick {
  at: number;
  label: string;
}

/** `short` has room where a minor label has: "Fri 22", "Sept", "2023". */
interface MajorTick extends Tick {
  short: string;
}

interface Ticks {
  unit: CalendarUnit;
  /** "Fri 22", "Sept", "480 BC": as many as have room. */
  minor: Tick[];
  /** What the minor ones are part of: the month over its days, the year over its months. Empty over years. */
  major: MajorTick[];
}

/** What a label takes with the space after it, in pixels. */
const LABEL_PX: Record<CalendarUnit['name'], number> = { minute: 52, hour: 52, day: 58, week: 58, month: 50, year: 54 };
const MAJOR_OF: Record<CalendarUnit['name'], CalendarUnit | undefined> = {
  minute: unitNamed('day'),
  hour: unitNamed('day'),
  day: unitNamed('month'),
  week: unitNamed('month'),
  month: unitNamed('year'),
  year: undefined,
};
const DAYS_WITHOUT_NAMES_PX = 30;

/** The marks of a window that is drawn so wide, none closer to each other than `finestMs`. */
export function toTicks(window: TimeWindow, widthPx: number, finestMs: number, locale?: Locale): Ticks {
  const msPerPx = lengthOf(window) / Math.max(widthPx, 1);
  const fits = ({ name, ms }: CalendarUnit) =>
    ms >= finestMs && ms / msPerPx >= (name === 'day' ? DAYS_WITHOUT_NAMES_PX : LABEL_PX[name]);
  // The list is not empty.
  const unit = CALENDAR_UNITS.find(fits) ?? CALENDAR_UNITS.at(-1)!;
  const hasDayNames = unit.ms / msPerPx >= LABEL_PX.day;
  const major = MAJOR_OF[unit.name];
  return {
    unit,
    minor: toEdges(unit, window).map((at) => ({ at, label: toMinorLabel(unit, at, hasDayNames, locale) })),
    major: major
      ? toEdges(major, window)
          .slice(0, -1)
          .map((at) => ({ at, label: toMajorLabel(major, at, locale), short: toMinorLabel(major, at, true, locale) }))
      : [],
  };
}

function toMinorLabel({ name }: CalendarUnit, at: number, hasDayNames: boolean, locale: Locale): string {
  switch (name) {
    case 'minute':
    case 'hour':
      return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, at, locale);
    case 'day':
      return format(hasDayNames ? { weekday: 'short', day: 'numeric' } : { day: 'numeric' }, at, locale);
    case 'week':
      return format({ day: 'numeric' }, at, locale);
    case 'month':
      return format({ month: 'short' }, at, locale);
    case 'year':
      return toYearLabel(at, locale);
  }
}

function toMajorLabel({ name }: CalendarUnit, at: number, locale: Locale): string {
  if (name === 'year') return toYearLabel(at, locale);
  const year = toYearLabel(at, locale);
  if (name === 'month') return `${format({ month: 'long' }, at, locale)} ${year}`;
  return `${format({ weekday: 'short', day: 'numeric', month: 'long' }, at, locale)} ${year}`;
}

/** "2023", "480 BC"; "AD 1" where digits alone would not look like a year. */
function toYearLabel(at: number, locale: Locale): string {
  const year = new Date(at).getUTCFullYear();
  return format(year < 100 ? { year: 'numeric', era: 'short' } : { year: 'numeric' }, at, locale);
}

function unitNamed(name: CalendarUnit['name']): CalendarUnit | undefined {
  return CALENDAR_UNITS.find((unit) => unit.name === name && unit.step === 1);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than a hundred uses of it. */
function format(options: Intl.DateTimeFormatOptions, at: number, locale: Locale): string {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  formats.set(key, known);
  return known.format(at);
}
