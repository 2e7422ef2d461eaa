import { toUtcMs } from '#ui/to-utc-ms.ts';
import type { TimeWindow } from '#views/timeline/time-window.ts';

/** The time that was typed, or why it is none, as a sentence. */
export type DateField = { window: TimeWindow; problem: null } | { window: null; problem: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:ad )?(?<year>\\d{1,6})(?: ?(?<bc>b\\.?c\\.?(?:e\\.?)?)| ?(?:ad|ce))?';
const FORMS = [
  /^(?<year>-?\d{4,6})-(?<month>\d\d)(?:-(?<day>\d\d))?$/,
  new RegExp(`^${DAY}(?: of)? ${MONTH},? ${YEAR}$`),
  new RegExp(`^${MONTH} ${DAY},? ${YEAR}$`),
  new RegExp(`^${MONTH},? ${YEAR}$`),
  new RegExp(`^${YEAR}$`),
  // Only where one of the numbers can be no month.
  /^(?<day>1[3-9]|2\d|3[01])[./](?<month>\d{1,2})[./](?<year>\d{4})$/,
  /^(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})$/,
];
const WHAT_IS_READ = 'Write it as 2011, Sept 2011, 22 Sep 2011, 2011-09-22 or 480 BC.';

/** Reads what one types to go somewhere: a year, a month or a day, in English words or as ISO has it. */
export function parseDateField(typed: string): DateField {
  const text = typed
    .trim()
    .toLowerCase()
    .replaceAll(/\s{1,9}/g, ' ')
    .slice(0, 60);
  const groups = FORMS.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!groups?.['year']) return { window: null, problem: toProblem(typed.trim(), text) };
  const { year: digits, month: monthWord, day: dayDigits, bc } = groups;
  const year = bc === undefined ? Number(digits) : 1 - Number(digits);
  const month = monthWord === undefined ? null : toMonth(monthWord);
  const day = dayDigits === undefined ? null : Number(dayDigits);
  const from = toUtcMs(year, month ?? 1, day ?? 1);
  const to = toUtcMs(...toNext(year, month, day));
  if (Number.isNaN(from + to) || (month !== null && (month < 1 || month > 12)) || (bc !== undefined && year > 0)) {
    return { window: null, problem: toProblem(typed.trim(), text) };
  }
  if (day !== null && (day < 1 || new Date(from).getUTCDate() !== day)) {
    return { window: null, problem: `“${typed.trim()}” is no day: the month has no day ${day}.` };
  }
  return { window: { from, to }, problem: null };
}

const toMonth = (word: string): number => (/^\d/.test(word) ? Number(word) : MONTHS.indexOf(word) + 1);

/** The year, month or day after; a day or month beyond the last one is for the calendar to carry over. */
function toNext(year: number, month: number | null, day: number | null): [year: number, month: number, day: number] {
  if (month === null) return [year + 1, 1, 1];
  return day === null ? [year, month + 1, 1] : [year, month, day + 1];
}

function toProblem(typed: string, text: string): string {
  if (text === '') return WHAT_IS_READ;
  if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text)) {
    return `“${typed}” can be read as two days. Write the month in letters, as in 3 Apr 2023.`;
  }
  const hasMonth = MONTHS.some((month) => text.includes(month));
  if (hasMonth && !/\d{3}/.test(text)) return `“${typed}” has no year. ${WHAT_IS_READ}`;
  return `“${typed}” is no date that this field can read. ${WHAT_IS_READ}`;
}
