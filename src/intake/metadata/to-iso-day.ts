import { isIsoDay } from '#bundle/iso-day.ts';
import { MONTH_NAMES } from './month-names.ts';

/** Which number comes first where both could be the month: known from other dates of one column, or not at all. */
export type DayOrder = 'day first' | 'month first' | null;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** 20240305, 20240305T101500Z, 20240305101500 */
const WITHOUT_SIGNS = /^(\d{4})(\d{2})(\d{2})(?:T?\d{6}Z?)?$/;
/** Seconds or milliseconds since 1970, of the years 2001 to 2033. */
const UNIX_TIME = /^1\d{9}(\d{3})?(?:\.\d{1,9})?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const WEEKDAY = /^\p{L}{2,12}\.?,? (?=\p{L}|\d)/u;
/** 5 March 2024, 5th of March, 2024, 05-Mar-2024, 5. März 2024, 5 de marzo de 2024 */
const DAY_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?: | ?- ?)(?:of |de )?(\p{L}{3,12})\.?,?(?: | ?- ?)(?:de )?(\d{4})(?!\d)/iu;
/** March 5, 2024; also the time between, as in "Mar 5 10:15:00 +0000 2024" */
const MONTH_DAY = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: \d\d:\d\d:\d\d [+A-Z0-9]{1,5})? (\d{4})(?!\d)/iu;

/**
 * The day of a date as people and programs write it, on the writer's own calendar whatever the hour and zone beside it.
 * Null when it is none, or when it could be two: "03/04/2024" in no known order, and years of two digits.
 */
export function toIsoDay(written: string, order: DayOrder = null): string | null {
  const text = written.slice(0, 80).replace(/\s+/g, ' ').trim();
  const number = YEAR_FIRST.exec(text);
  if (number) return toDay(number[1], number[3], number[4]);
  const signless = WITHOUT_SIGNS.exec(text);
  if (signless) return toDay(signless[1], signless[2], signless[3]);
  const time = UNIX_TIME.exec(text);
  if (time) return new Date(Number(text) * (time[1] === undefined ? 1000 : 1)).toISOString().slice(0, 10);
  return toDayYearLast(text, order) ?? toDayInWords(text) ?? toDayInWords(text.replace(WEEKDAY, ''));
}

/** Which of its two numbers is the month, when the date itself says so. A full stop between them stands for "day first". */
export function readDayOrder(written: string): DayOrder {
  const match = YEAR_LAST.exec(written.trim());
  const [first, second] = [Number(match?.[1]), Number(match?.[3])];
  if (match?.[2] === '.' || (first > 12 && second <= 12)) return 'day first';
  return second > 12 && first <= 12 ? 'month first' : null;
}

/** True for what is a day to people, and for the program one of two. */
export const isTwoDays = (written: string): boolean =>
  written.length < 80 &&
  YEAR_LAST.test(written.trim()) &&
  toIsoDay(written) === null &&
  toIsoDay(written, 'day first') !== null;

function toDayYearLast(text: string, order: DayOrder): string | null {
  const [, first, , second, year] = YEAR_LAST.exec(text) ?? [];
  if (first === undefined) return null;
  const known = readDayOrder(text) ?? order;
  if (known === null && Number(first) !== Number(second)) return null;
  return known === 'month first' ? toDay(year, first, second) : toDay(year, second, first);
}

function toDayInWords(text: string): string | null {
  const [, day, month = '', year] = DAY_MONTH.exec(text) ?? [];
  if (day !== undefined) return toDay(year, MONTH_NAMES.get(month.toLowerCase()), day);
  const [, name = '', dayAfter, yearAfter] = MONTH_DAY.exec(text) ?? [];
  return toDay(yearAfter, MONTH_NAMES.get(name.toLowerCase()), dayAfter);
}

function toDay(year = '', month: string | number = '', day = ''): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) && !iso.startsWith('0') ? iso : null;
}
