import { GAP, MONTH, parseMonth, MONTH_WORDS } from '#analysis/dates/calendar-words.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';

const NTH = '(?:st|nd|rd|th)?';
const TO = `(?:\\s?[-–—]\\s?|${GAP}to${GAP}(?:the${GAP})?)`;
const AND = `${GAP}and${GAP}(?:the${GAP})?`;
const BETWEEN = '[Bb]etween\\s';

/**
 * Days of one month: "September 22-24", "22–24 September 2023", "June 3 to 5", "between 3 and 5 June".
 * Misses ranges over two months, which are two mentions ("Jan. 3 to Feb. 5").
 */
export const dayRange: Recogniser = {
  rule: 'day range',
  needs: MONTH_WORDS,
  pattern: new RegExp(
    `\\b(?:(?<month>${MONTH})${GAP}(?<from>\\d{1,2})${NTH}(?:${TO}|(?<=${BETWEEN}.{4,18})${AND})(?<to>\\d{1,2})${NTH}(?![\\w:%/-]|[.,]\\d)|(?<!\\d[-.,/])(?<first>\\d{1,2})${NTH}(?:${TO}|(?<=${BETWEEN}.{1,8})${AND})(?<last>\\d{1,2})${NTH}${GAP}(?:of${GAP})?(?<its>${MONTH})(?!\\w))(?:,?${GAP}(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
    'g',
  ),
  read: ({ month, from, to, first, last, its, year }) => {
    const known = {
      kind: 'day',
      year: year ? Number(year) : null,
      month: parseMonth(month ?? its ?? ''),
      weekday: null,
    } as const;
    const [start, end] = [Number(from ?? first), Number(to ?? last)];
    if (start < 1 || end <= start || end > 31) return null;
    return { kind: 'range', from: { ...known, day: start }, to: { ...known, day: end } };
  },
};
