import { GAP, MONTH, MONTH_NAME, parseMonth } from '../calendar-words.ts';
import type { Recogniser } from '../meaning.ts';
import { POINTER, parsePointing } from '../pointing.ts';

/** "June 1989", "July, 1997", "Oct. 1998", "January of 1998". */
export const monthWithYear: Recogniser = {
  rule: 'month with year',
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
 * "June" or "August" is a month at all, `refiners/drop-names.ts` decides from its neighbours.
 * Misses abbreviations without a day or year ("in Sept.").
 */
export const month: Recogniser = {
  rule: 'month',
  pattern: new RegExp(`\\b(?:(?<pointer>${POINTER})${GAP})?(?<month>${MONTH_NAME})\\b`, 'g'),
  read: ({ month: name = '', pointer }) => ({
    kind: 'month',
    year: null,
    month: parseMonth(name),
    pointing: parsePointing(pointer),
  }),
};
