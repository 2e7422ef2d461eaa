import { formatDay, twoDigits } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';
import { nthWeekday } from './nth-weekday.ts';

/** Hours east of Greenwich. Left out: names of several zones (IST). */
const HOURS: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  SGT: 8,
  HKT: 8,
  JST: 9,
  AEST: 10,
  AEDT: 11,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};
/** Standard time or summer time, as the day asks. */
const BY_SEASON: Readonly<Record<string, number>> = { E: -5, C: -6, M: -7, P: -8 };

const OFFSET = String.raw`[+-]\d{1,2}(?::?\d\d)?`;
const ZONE_NAME = `(?:(?:GMT|UTC)${OFFSET}|(?:${Object.keys(HOURS).join('|')}|[ECMP]T|local\\stime|(?:Eastern|Central|Mountain|Pacific)(?:\\s(?:[Ss]tandard|[Dd]aylight))?\\s[Tt]ime)\\b)`;

/** A pattern of a zone after a time, in the group `name`. */
export const zonePattern = (name: string): string =>
  `\\s{0,2}\\(?(?<${name}>${ZONE_NAME})(?:(?<=\\([A-Za-z]{1,8}(?:\\s[A-Za-z]{4,8}){0,2}(?:[+-][\\d:]{1,5})?)\\))?`;

/** Since 2007 clocks are ahead from the second Sunday of March to the first of November. */
function isSummerInTheUs(day: CalendarDay): boolean {
  const [from, to] = [nthWeekday(day.year, 3, 7, 2), nthWeekday(day.year, 11, 7, 1)].map(formatDay);
  return (from ?? '') <= formatDay(day) && formatDay(day) < (to ?? '');
}

const format = (hours: number, minutes = '00'): string =>
  hours === 0 && minutes === '00' ? 'Z' : `${hours < 0 ? '-' : '+'}${twoDigits(Math.abs(hours))}:${minutes}`;

/** `Z`, `+02:00`, or nothing where the zone is the place's own or not known. */
export function toOffset(zone: string, day: CalendarDay): string {
  const signed = /([+-]\d{1,2})(?::?(\d\d))?/.exec(zone);
  if (signed) return format(Number(signed[1]), signed[2]);
  const hours = HOURS[zone];
  if (hours !== undefined) return format(hours);
  const seasonal = /^(?:[ECMP]T$|[ECMP]\w{6,7}\stime$)/i.test(zone) ? BY_SEASON[zone.charAt(0)] : undefined;
  return seasonal === undefined || day.year < 2007 ? '' : format(seasonal + (isSummerInTheUs(day) ? 1 : 0));
}
