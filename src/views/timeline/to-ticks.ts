import { hasTwelveHours, type Locale, toDateFormat } from '#ui/reader-locale.ts';
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
/** "12:30 PM" is longer than "12:30". */
const LABEL_OF_12_HOURS_PX = 76;
const MAJOR_OF: Record<CalendarUnit['name'], CalendarUnit | undefined> = {
  minute: unitNamed('day'),
  hour: unitNamed('day'),
  day: unitNamed('month'),
  week: unitNamed('month'),
  month: unitNamed('year'),
  year: undefined,
};
const DAYS_WITHOUT_NAMES_PX = 30;

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;
const CLOCK_OF_12_HOURS = { hour: 'numeric', minute: '2-digit' } as const;
const NAMED_DAY = { weekday: 'short', day: 'numeric' } as const;
const BARE_DAY = { day: 'numeric' } as const;
const SHORT_MONTH = { month: 'short' } as const;
const YEAR = { year: 'numeric' } as const;
const YEAR_OF_ERA = { ...YEAR, era: 'short' } as const;
const MONTH = { month: 'long', ...YEAR } as const;
const MONTH_OF_ERA = { ...MONTH, era: 'short' } as const;
const WHOLE_DAY = { weekday: 'short', day: 'numeric', ...MONTH } as const;
const WHOLE_DAY_OF_ERA = { ...WHOLE_DAY, era: 'short' } as const;

/** The marks of a window that is drawn so wide, none closer to each other than `finestMs`. */
export function toTicks(window: TimeWindow, widthPx: number, finestMs: number, locale?: Locale): Ticks {
  const msPerPx = lengthOf(window) / Math.max(widthPx, 1);
  const fits = ({ name, ms }: CalendarUnit) => ms >= finestMs && ms / msPerPx >= toLeastPx(name, locale);
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

function toLeastPx(name: CalendarUnit['name'], locale: Locale): number {
  if (name === 'day') return DAYS_WITHOUT_NAMES_PX;
  return (name === 'hour' || name === 'minute') && hasTwelveHours(locale) ? LABEL_OF_12_HOURS_PX : LABEL_PX[name];
}

function toMinorLabel({ name }: CalendarUnit, at: number, hasDayNames: boolean, locale: Locale): string {
  switch (name) {
    case 'minute':
    case 'hour':
      return toDateFormat(hasTwelveHours(locale) ? CLOCK_OF_12_HOURS : CLOCK, locale).format(at);
    case 'day':
      return toDateFormat(hasDayNames ? NAMED_DAY : BARE_DAY, locale).format(at);
    case 'week':
      return toDateFormat(BARE_DAY, locale).format(at);
    case 'month':
      return toDateFormat(SHORT_MONTH, locale).format(at);
    case 'year':
      return toDateFormat(needsEra(at) ? YEAR_OF_ERA : YEAR, locale).format(at);
  }
}

function toMajorLabel({ name }: CalendarUnit, at: number, locale: Locale): string {
  if (name === 'year') return toDateFormat(needsEra(at) ? YEAR_OF_ERA : YEAR, locale).format(at);
  if (name === 'month') return toDateFormat(needsEra(at) ? MONTH_OF_ERA : MONTH, locale).format(at);
  return toDateFormat(needsEra(at) ? WHOLE_DAY_OF_ERA : WHOLE_DAY, locale).format(at);
}

/** "480 BC", and "1 AD" where digits alone would not look like a year. */
const needsEra = (at: number): boolean => new Date(at).getUTCFullYear() < 100;

function unitNamed(name: CalendarUnit['name']): CalendarUnit | undefined {
  return CALENDAR_UNITS.find((unit) => unit.name === name && unit.step === 1);
}
