import { GAP } from '#analysis/dates/calendar-words.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';
import { POINTER, parsePointing } from '#analysis/dates/pointing.ts';
import { HOLIDAY_NAMES, HOLIDAY_WORDS } from '#analysis/dates/holidays.ts';

/** Feasts of other calendars under the same name, and islands and risings named for a feast. */
const NO_OTHER_CALENDAR = String.raw`(?<!\b(?:Chinese|Lunar|Jewish|Islamic|Persian|Orthodox|Tamil|Thai|Julian)\s)`;
const NO_PLACE = String.raw`(?!\s(?:Islands?|Rising|Carol)\b)`;

/**
 * Feasts with a known rule: "Christmas Eve", "Thanksgiving", "last Easter", "New Year's Day 2020".
 * Misses feasts of other calendars (Ramadan, Diwali, Lunar New Year), whose days need tables.
 */
export const holiday: Recogniser = {
  rule: 'holiday',
  needs: HOLIDAY_WORDS,
  pattern: new RegExp(
    `\\b(?:(?<pointer>${POINTER})${GAP})?${NO_OTHER_CALENDAR}(?<holiday>${HOLIDAY_NAMES})\\b${NO_PLACE}(?:,?${GAP}(?<year>(?:19|20)\\d\\d))?`,
    'g',
  ),
  read: ({ pointer, holiday: name = '', year }) => ({
    kind: 'holiday',
    holiday: name.replace(/[’']/g, "'").replace(/\s+/g, ' '),
    year: year ? Number(year) : null,
    pointing: parsePointing(pointer),
  }),
};
