import { GAP, WEEKDAY_NAME, WEEKDAY_WORDS, parseWeekday } from '#analysis/dates/calendar-words.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';
import { parseOrdinal } from '#analysis/dates/number-words.ts';

/**
 * "the first Monday", "the last day", "the 22nd", to be joined with the month behind it ("of next month").
 * Misses "the first week", which is read as the beginning.
 */
export const nthDay: Recogniser = {
  rule: 'nth day',
  needs: ['day', 'month', ...WEEKDAY_WORDS],
  pattern: new RegExp(
    `\\b[Tt]he${GAP}(?:(?:(?<ordinal>first|second|third|fourth|fifth)|last|final)${GAP}(?:(?<weekday>${WEEKDAY_NAME})|day)(?=${GAP}(?:of|in)\\b)|(?<day>[1-3]?\\d(?:st|nd|rd|th))(?=${GAP}of${GAP}(?:this|last|next|the)${GAP}))`,
    'g',
  ),
  read: ({ ordinal, weekday, day }) => {
    const told = ordinal ?? day;
    const count = told ? parseOrdinal(told) : -1;
    if (count === null || count === 0 || count > 31) return null;
    return { kind: 'nth', count, of: weekday ? parseWeekday(weekday) : 'day' };
  },
};
