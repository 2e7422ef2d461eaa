import { GAP, MONTH, MONTH_NAME, parseMonth, MONTH_WORDS } from '#analysis/dates/calendar-words.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';
import { POINTER, parsePointing } from '#analysis/dates/pointing.ts';

/** "June 1989", "July, 1997", "Oct. 1998", "January of 1998". */
export const monthWithYear: Recogniser = {
  rule: 'month with year',
  needs: MONTH_WORDS,
  pattern: new RegExp(`\\b(?<month>${MONTH})(?:,|${GAP}of)?${GAP}(?<year>(?:1\\d|20)\\d\\d)(?![\\w%]|[.,]\\d)`, 'g'),
  read: ({ year, month = '' }) => ({
    kind: 'month',
    year: Number(year),
    month: parseMonth(month),
    pointing: null,
  }),
};

/**
 * A month's full name: "in April", "last November", "this coming May". Whether "May", "March", "April",
 * "June" or "August" is a month at all, `refiners/is-doubtful-month.ts` decides from its neighbours.
 * Misses abbreviations without a day or year ("in Sept.").
 */
export const month: Recogniser = {
  rule: 'month',
  needs: MONTH_WORDS,
  pattern: new RegExp(`\\b(?:(?<pointer>${POINTER})${GAP})?(?<month>${MONTH_NAME})\\b`, 'g'),
  read: ({ month: name = '', pointer }) => ({
    kind: 'month',
    year: null,
    month: parseMonth(name),
    pointing: parsePointing(pointer),
  }),
};
