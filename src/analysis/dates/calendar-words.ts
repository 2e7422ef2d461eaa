/** The English names of the calendar, as pieces of patterns, and what they mean. */
import type { Season } from './meaning.ts';

/** White space within an expression; recognisers see one paragraph at a time, so a line break is only a wrap. */
export const GAP = String.raw`\s{1,3}`;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT_MONTHS = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const bothCases = (names: string[]): string => [...names, ...names.map((name) => name.toUpperCase())].join('|');

/** Capitalised only: "may", "march" and "august" are other words. */
export const MONTH_NAME = `(?:${bothCases(MONTHS)})`;

export const SHORT_MONTH = `(?:${bothCases(SHORT_MONTHS)})`;

/** Names and their abbreviations, for places where a number follows or precedes. */
export const MONTH = `(?:${bothCases(MONTHS)}|${SHORT_MONTH}\\b\\.?)`;

export const WEEKDAY_NAME = `(?:${bothCases(WEEKDAYS)})`;

/** Abbreviations too, for places where a date follows: "Sun" alone is a star, a paper and a company. */
export const WEEKDAY = `(?:${bothCases(WEEKDAYS)}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)`;

const firstThree = (word: string): string => word.slice(0, 3).toLowerCase();

/** 1 January … 12 December; 0 for any other word. */
export function parseMonth(name: string): number {
  return MONTHS.findIndex((month) => firstThree(month) === firstThree(name)) + 1;
}

/** 1 Monday … 7 Sunday; 0 for any other word. */
export function parseWeekday(name: string): number {
  return WEEKDAYS.findIndex((weekday) => firstThree(weekday) === firstThree(name)) + 1;
}

const lower = (names: string[]): string[] => names.map((name) => name.toLowerCase());

/** Every word that `MONTH` may begin with, in lower case. */
export const MONTH_WORDS: readonly string[] = [...lower(MONTHS), ...lower(SHORT_MONTHS)];
export const WEEKDAY_WORDS: readonly string[] = lower(WEEKDAYS);

/** Seasons and parts of a day, and what TIMEX3 calls them. */
export const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};
export const SEASON_WORDS: readonly string[] = Object.keys(SEASONS);

export const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};
export const PART_WORDS: readonly string[] = Object.keys(PARTS_OF_DAY);
