import { PARTS_OF_DAY, PART_WORDS } from '#analysis/dates/calendar-words.ts';
import type { Meaning, Recogniser } from '#analysis/dates/meaning.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['day after tomorrow', 2],
]);

const toShift = (words: string): Meaning => {
  const count = DAYS.get(words.toLowerCase().replace(/\s/g, ' ')) ?? 0;
  return { kind: 'shift', unit: 'day', count, from: 'now' };
};

/**
 * Yesterday, today, tomorrow and their neighbours. A "today" that means nowadays is dropped by
 * `refiners/is-nowadays.ts`. Misses "the other day".
 */
export const adjacentDay: Recogniser = {
  rule: 'adjacent day',
  needs: ['yesterday', 'today', 'tomorrow'],
  pattern:
    /\b(?:(?:the\s)?(?<far>day\s(?:before\syesterday|after\stomorrow))|(?<near>yesterday|today|tomorrow))\b(?!\s(?:show|Show)\b)(?:\s(?<part>morning|afternoon|evening|night)\b)?/gi,
  read: ({ far, near = '', part }) => {
    const date = toShift(far ?? near);
    return part ? { kind: 'time', clock: PARTS_OF_DAY[part.toLowerCase()] ?? '', date } : date;
  },
};

/** "this morning", "tonight", "last night", "this evening". Misses "in the morning", a time of every day. */
export const partOfThisDay: Recogniser = {
  rule: 'part of this day',
  needs: ['tonight', ...PART_WORDS],
  pattern: /\b(?:tonight|last\snight|this\s(?<part>morning|afternoon|evening))\b(?!\s(?:[Ss]how|[Aa]lert)\b)/gi,
  read: ({ part }, match) => ({
    kind: 'time',
    clock: PARTS_OF_DAY[part?.toLowerCase() ?? 'night'] ?? '',
    date: toShift(match[0]),
  }),
};
