import { GAP, MONTH, MONTH_NAME, SHORT_MONTH, parseMonth, MONTH_WORDS } from '#analysis/dates/calendar-words.ts';
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
 * An abbreviation needs its dot and a preposition ("in Sept.").
 */
export const month: Recogniser = {
  rule: 'month',
  needs: MONTH_WORDS,
  pattern: new RegExp(
    `\\b(?:(?<pointer>${POINTER})${GAP})?(?:(?<month>${MONTH_NAME})\\b|(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]etween|[Ll]ast|[Ll]ate|[Ee]arly)\\s)(?<short>${SHORT_MONTH}\\.)(?!\\s[A-Z]))`,
    'g',
  ),
  read: ({ month: name, short = '', pointer }) => ({
    kind: 'month',
    year: null,
    month: parseMonth(name ?? short),
    pointing: parsePointing(pointer),
  }),
};
