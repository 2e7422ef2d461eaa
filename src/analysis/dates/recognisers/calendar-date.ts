import { GAP, MONTH, WEEKDAY, parseMonth, parseWeekday, MONTH_WORDS } from '#analysis/dates/calendar-words.ts';
import type { Groups, Meaning, Recogniser } from '#analysis/dates/meaning.ts';
import { ORDINAL_WORD, parseOrdinal } from '#analysis/dates/number-words.ts';
import { POINTER } from '#analysis/dates/pointing.ts';

const WITH_WEEKDAY = `(?:(?:${POINTER}${GAP})?(?<weekday>${WEEKDAY}),?${GAP})?`;
const NUMERAL = String.raw`\d{1,2}(?:st|nd|rd|th)?(?![\w%$/]|[.,:]\d|-\d{3})`;
const YEAR = String.raw`(?:,?\s{1,3}(?<year>(?:1\d|20)\d\d)(?![\w%-]|[.,]\d))?`;

function readDay({ year, month, day, weekday }: Groups): Meaning | null {
  const dayOfMonth = parseOrdinal(day ?? '');
  if (!month || dayOfMonth === null || dayOfMonth < 1 || dayOfMonth > 31) return null;
  return {
    kind: 'day',
    year: year ? Number(year) : null,
    month: parseMonth(month),
    day: dayOfMonth,
    weekday: weekday ? parseWeekday(weekday) : null,
  };
}

/**
 * A month before a day: "September 22", "Thursday, Jan. 6, 2000", "March eighth".
 * Misses days in words above "thirty-first" of another shape, such as "May the two-and-twentieth".
 */
export const monthBeforeDay: Recogniser = {
  rule: 'month before day',
  needs: MONTH_WORDS,
  pattern: new RegExp(
    `\\b${WITH_WEEKDAY}(?<month>${MONTH})${GAP}(?:the${GAP})?(?<day>${NUMERAL}|${ORDINAL_WORD}\\b)${YEAR}`,
    'g',
  ),
  read: readDay,
};

/**
 * A day before a month: "22 September 2023", "the 22nd of September", "Friday 3 March".
 * Misses "the Ides of March".
 */
export const dayBeforeMonth: Recogniser = {
  rule: 'day before month',
  needs: MONTH_WORDS,
  pattern: new RegExp(
    `(?<![\\w$£€.,:/#-])${WITH_WEEKDAY}(?:the${GAP})?(?<day>\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD})${GAP}(?:of${GAP})?(?<month>${MONTH})(?!\\w)${YEAR}`,
    'g',
  ),
  read: (groups, match) => {
    // "two" to "nine" are not ordinals, but "second May" without "of" is a count, not a date.
    if (/^[a-z]/i.test(groups.day ?? '') && !/\bof\b/.test(match[0])) return null;
    return readDay(groups);
  },
};
