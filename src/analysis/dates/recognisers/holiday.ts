import { GAP } from '../calendar-words.ts';
import type { Recogniser } from '../meaning.ts';
import { POINTER, parsePointing } from '../pointing.ts';
import { HOLIDAY_NAMES } from '../holidays.ts';

/**
 * Feasts with a known rule: "Christmas Eve", "Thanksgiving", "last Easter", "New Year's Day 2020".
 * Misses feasts of other calendars (Ramadan, Diwali, Lunar New Year), whose days need tables.
 */
export const holiday: Recogniser = {
  rule: 'holiday',
  pattern: new RegExp(
    `\\b(?:(?<pointer>${POINTER})${GAP})?(?<holiday>${HOLIDAY_NAMES})\\b(?:,?${GAP}(?<year>(?:19|20)\\d\\d))?`,
    'g',
  ),
  read: ({ pointer, holiday: name = '', year }) => ({
    kind: 'holiday',
    holiday: name.replace(/[’']/g, "'").replace(/\s+/g, ' '),
    year: year ? Number(year) : null,
    pointing: parsePointing(pointer),
  }),
};
