import { PARTS_OF_DAY, PART_WORDS } from '#analysis/dates/calendar-words.ts';
import type { Meaning, Recogniser } from '#analysis/dates/meaning.ts';

const shift = (count: number): Meaning => ({ kind: 'shift', unit: 'day', count, from: 'now' });

const DAYS: ReadonlyMap<string, number> = new Map([
  ['day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['day after tomorrow', 2],
]);

/**
 * Yesterday, today, tomorrow and their neighbours. A "today" that means nowadays is dropped by
 * `refiners/is-nowadays.ts`. Misses "the other day".
 */
export const adjacentDay: Recogniser = {
  rule: 'adjacent day',
  needs: ['yesterday', 'today', 'tomorrow'],
  pattern:
    /\b(?:(?:the\s)?day\s(?:before\syesterday|after\stomorrow)|yesterday|today|tomorrow)\b(?!\s(?:show|Show)\b)(?:\s(?<part>morning|afternoon|evening|night)\b)?/gi,
  read: ({ part }, match) => {
    const words = match[0]
      .toLowerCase()
      .replace(/^the\s/, '')
      .replace(/\s+/g, ' ');
    const day = part ? words.slice(0, -part.length - 1) : words;
    const date = shift(DAYS.get(day) ?? 0);
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
    date: shift(DAYS.get(match[0].toLowerCase().replace(/\s+/g, ' ')) ?? 0),
  }),
};
