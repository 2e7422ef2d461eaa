import { toUtcMs } from './to-utc-ms.ts';

/** How dates are worded: the reader's locale by default; tests name one. */
export type Locale = string | undefined;

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const DAY_BC = { ...DAY, era: 'short' } as const;
const WHOLE_DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const DAY_OF_YEAR = { day: 'numeric', month: 'long' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;
const MONTH_BC = { ...MONTH, era: 'short' } as const;
const SEASONS: Record<string, string> = { '21': 'Spring', '22': 'Summer', '23': 'Autumn', '24': 'Winter' };
const QUARTERS: Record<string, string> = {
  '33': 'First quarter',
  '34': 'Second quarter',
  '35': 'Third quarter',
  '36': 'Fourth quarter',
};

/**
 * An EDTF date in words: "Fri 22 Sept 2023", "September 2023", "2022", "the 1990s", "Mon 18 – Fri 22 Sept 2023",
 * "before 22 Sept 2011", "from 2022 on", "3 April or 4 March 2023" for a set, "Fri 22 Sept 2023, 14:30" with a time of
 * day, "480 BC". What it cannot read is given back as it stands.
 */
export function toDateWords(edtf: string, locale?: Locale): string {
  if (edtf.startsWith('[') && edtf.endsWith(']')) return toEitherWords(edtf.slice(1, -1).split(','), locale);
  const [from, to] = edtf.split('/');
  if (from === undefined) return edtf;
  if (to === undefined) return toPointWords(from, locale);
  if (from === '..' || from === '') return `before ${toPointWords(to, locale)}`;
  if (to === '..' || to === '') return `from ${toPointWords(from, locale)} on`;
  const days = [toDay(from), toDay(to)];
  const [first, last] = days;
  const [startTime, endTime] = [toTimeWords(from), toTimeWords(to)];
  if (endTime !== '' && from.slice(0, 10) === to.slice(0, 10)) {
    return `${toPointWords(from, locale)} –${endTime.slice(1)}`;
  }
  if (first && last && isCommonEra(first) && startTime + endTime === '')
    return format(DAY, locale).formatRange(first, last);
  return `${toPointWords(from, locale)} – ${toPointWords(to, locale)}`;
}

/** "22 September": a day where the year goes without saying; null for all but days of our era. */
export function toDayOfYearWords(edtf: string, locale?: Locale): string | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(edtf) ? toDay(edtf) : null;
  return day && format(DAY_OF_YEAR, locale).format(day);
}

/** "14:30", "14 h", "14:30 UTC+2": where the day goes without saying; null for a whole day. */
export const toTimeOfDayWords = (edtf: string): string | null =>
  edtf.includes('/') ? null : toTimeWords(edtf).slice(2) || null;

/** "3/4/2023" is one of two days; the one with day before month in its digits first, as most of the world writes it. */
function toEitherWords(points: readonly string[], locale: Locale): string {
  const days = points.toReversed().map((point) => toDay(point.trim()));
  const years = new Set(days.map((day) => day?.getUTCFullYear()));
  const words = days.map((day, index) => {
    if (!day) return points.toReversed()[index] ?? '';
    const isLast = index === days.length - 1;
    return format(years.size > 1 || isLast ? WHOLE_DAY : DAY_OF_YEAR, locale).format(day);
  });
  return words.join(' or ');
}

function toPointWords(point: string, locale: Locale): string {
  const plain = point.replace(/[~?%]/g, '');
  const about = plain === point ? '' : 'about ';
  const day = toDay(plain);
  if (day) return about + format(isCommonEra(day) ? DAY : DAY_BC, locale).format(day) + toTimeWords(plain);
  const [, year, part] = /^(-?\d{4,9})-(\d\d)$/.exec(plain) ?? [];
  if (year !== undefined && part !== undefined) {
    const named = SEASONS[part] ?? QUARTERS[part];
    if (named !== undefined) return `${about}${named} ${toYearWords(Number(year))}`;
    const month = new Date(toUtcMs(Number(year), Number(part), 1));
    return about + format(isCommonEra(month) ? MONTH : MONTH_BC, locale).format(month);
  }
  if (/^\d{3}X$/.test(plain)) return `the ${Number(plain.slice(0, 3))}0s`;
  if (/^\d\dXX$/.test(plain)) return `the ${Number(plain.slice(0, 2))}00s`;
  if (/^-\d\dXX$/.test(plain)) return `the ${toOrdinal(1 - Number(plain.slice(0, 3)))} century BC`;
  if (/^-?\d{4,9}$/.test(plain)) return about + toYearWords(Number(plain));
  return about + plain;
}

const toOrdinal = (number: number): string => `${number}${['th', 'st', 'nd', 'rd'][number] ?? 'th'}`;

/** Astronomical years, as EDTF has them: 0 is 1 BC. A year of three digits alone would read as a number. */
function toYearWords(year: number): string {
  if (year < 1) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

/** ", 14:30" and the zone, if the text gave one; nothing for a whole day. */
function toTimeWords(point: string): string {
  const [, time, zone = ''] = /T(\d\d(?::\d\d)?)(?::\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(point) ?? [];
  if (time === undefined) return '';
  const offset = zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−').replace(/:?00$/, '')}`;
  // Only the hour is known.
  const clock = time.length === 2 ? `${time} h` : time;
  return `, ${clock}${zone === '' ? '' : offset}`;
}

const isCommonEra = (date: Date): boolean => date.getUTCFullYear() > 0;

function toDay(point: string): Date | null {
  const [, year, month, day] = /^(-?\d{4,9})-(\d\d)-(\d\d)/.exec(point) ?? [];
  return year === undefined ? null : new Date(toUtcMs(Number(year), Number(month), Number(day)));
}

const formats = new Map<Locale, Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>>();

/** Making a format takes longer than a hundred uses of it. The options are the few objects above. */
function format(options: Intl.DateTimeFormatOptions, locale: Locale): Intl.DateTimeFormat {
  const ofLocale = formats.get(locale) ?? new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();
  formats.set(locale, ofLocale);
  const known = ofLocale.get(options) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  ofLocale.set(options, known);
  return known;
}
