import { hasTwelveHours, type Locale, toDateFormat } from './reader-locale.ts';
import { toUtcMs } from './to-utc-ms.ts';

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const DAY_BC = { ...DAY, era: 'short' } as const;
const WHOLE_DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const DAY_OF_YEAR = { day: 'numeric', month: 'long' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;
const MONTH_BC = { ...MONTH, era: 'short' } as const;
const MINUTE = { hour: 'numeric', minute: '2-digit' } as const;
const MINUTE_OF_24 = { hour: '2-digit', minute: '2-digit' } as const;
const HOUR = { hour: 'numeric' } as const;
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
 * day, "480 BC": English words in the order, and by the clock, of the reader's region. What it cannot read is given back
 * as it stands.
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
  const [startTime, endTime] = [toTimeWords(from, locale), toTimeWords(to, locale)];
  if (endTime !== '' && from.slice(0, 10) === to.slice(0, 10)) {
    return `${toPointWords(from, locale)} –${endTime.slice(1)}`;
  }
  if (first && last && isCommonEra(first) && startTime + endTime === '')
    return toDateFormat(DAY, locale).formatRange(first, last);
  return `${toPointWords(from, locale)} – ${toPointWords(to, locale)}`;
}

/** "22 September": a day where the year goes without saying; null for all but days of our era. */
export function toDayOfYearWords(edtf: string, locale?: Locale): string | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(edtf) ? toDay(edtf) : null;
  return day && toDateFormat(DAY_OF_YEAR, locale).format(day);
}

/** "14:30", "14 h", "14:30 UTC+2": where the day goes without saying; null for a whole day. */
export const toTimeOfDayWords = (edtf: string, locale?: Locale): string | null =>
  edtf.includes('/') ? null : toTimeWords(edtf, locale).slice(2) || null;

/** "3/4/2023" is one of two days; the one with day before month in its digits first, as most of the world writes it. */
function toEitherWords(points: readonly string[], locale: Locale): string {
  const days = points.toReversed().map((point) => toDay(point.trim()));
  const years = new Set(days.map((day) => day?.getUTCFullYear()));
  const words = days.map((day, index) => {
    if (!day) return points.toReversed()[index] ?? '';
    const isLast = index === days.length - 1;
    return toDateFormat(years.size > 1 || isLast ? WHOLE_DAY : DAY_OF_YEAR, locale).format(day);
  });
  return words.join(' or ');
}

function toPointWords(point: string, locale: Locale): string {
  const plain = point.replace(/[~?%]/g, '');
  const about = plain === point ? '' : 'about ';
  const day = toDay(plain);
  if (day)
    return about + toDateFormat(isCommonEra(day) ? DAY : DAY_BC, locale).format(day) + toTimeWords(plain, locale);
  const [, year, part] = /^(-?\d{4,9})-(\d\d)$/.exec(plain) ?? [];
  if (year !== undefined && part !== undefined) {
    const named = SEASONS[part] ?? QUARTERS[part];
    if (named !== undefined) return `${about}${named} ${toYearWords(Number(year))}`;
    const month = new Date(toUtcMs(Number(year), Number(part), 1));
    return about + toDateFormat(isCommonEra(month) ? MONTH : MONTH_BC, locale).format(month);
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
function toTimeWords(point: string, locale: Locale): string {
  const [, hour, minute, zone = ''] =
    /T([01]\d|2[0-4])(?::([0-5]\d))?(?::\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(point) ?? [];
  if (hour === undefined) return '';
  const offset = zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−').replace(/:?00$/, '')}`;
  return `, ${toClockWords(Number(hour), minute, locale)}${zone === '' ? '' : offset}`;
}

/** "14:30", "2:30 PM"; "14 h", "2 PM" where only the hour is known. */
function toClockWords(hour: number, minute: string | undefined, locale: Locale): string {
  // ISO 8601 may call the end of a day 24:00, which no clock shows otherwise.
  const at = new Date(Date.UTC(2000, 0, 1, hour, Number(minute ?? 0)));
  if (hasTwelveHours(locale)) return toDateFormat(minute === undefined ? HOUR : MINUTE, locale).format(at);
  return minute === undefined ? `${hour} h` : toDateFormat(MINUTE_OF_24, locale).format(at);
}

const isCommonEra = (date: Date): boolean => date.getUTCFullYear() > 0;

function toDay(point: string): Date | null {
  const [, year, month, day] = /^(-?\d{4,9})-(\d\d)-(\d\d)/.exec(point) ?? [];
  return year === undefined ? null : new Date(toUtcMs(Number(year), Number(month), Number(day)));
}
