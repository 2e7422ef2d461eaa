import { GAP, MONTH, MONTH_WORDS, parseMonth } from '#analysis/dates/calendar-words.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';

const DAY = String.raw`(?:the\s)?\d{1,2}(?:st|nd|rd|th)?`;
const LIST = String.raw`(?:,\s${DAY}){0,3},?\s(?:and|or)\s`;
/** What may follow a day told last; in "on May 12 and 19 people" a count stands there. */
const END = String.raw`(?!\w|[.,:]\d)(?:,?\s(?<year>(?:19|20)\d\d)(?![\w%]|[.,]\d)|(?=\s?[.,;)–—]|$|\s(?:at|in(?!\sall)|and|or|but|to|for|with|when|after|before|by|as)\b))`;

/**
 * Days that another day gives their month: "on *12* and 19 May 1987", "on May 12 and *19, 1987*". Misses those without
 * "on" or "by" before the month, where numbers count as often, and the second of three behind it.
 */
export const sharedMonth: Recogniser = {
  rule: 'shared month',
  needs: MONTH_WORDS,
  pattern: new RegExp(
    `(?=\\d|the\\s\\d)(?:(?<=\\b(?:[Oo]n|[Bb]y)${GAP}(?:${DAY},\\s){0,3})(?<early>${DAY})(?=${LIST}${DAY}${GAP}(?:of${GAP})?(?<its>${MONTH})(?!\\w)(?:,?${GAP}(?<other>(?:19|20)\\d\\d)(?!\\d))?)|(?<=\\b(?<month>${MONTH})${GAP}${DAY}${LIST})(?<late>${DAY})${END})`,
    'g',
  ),
  read: ({ early, its, other, month, late, year }) => {
    const day = Number(/\d+/.exec(early ?? late ?? '')?.[0]);
    const told = other ?? year;
    if (day < 1 || day > 31) return null;
    return { kind: 'day', year: told ? Number(told) : null, month: parseMonth(its ?? month ?? ''), day, weekday: null };
  },
};
