import { twoDigits } from '#analysis/dates/calendar.ts';
import { PARTS_OF_DAY, PART_WORDS } from '#analysis/dates/calendar-words.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';
import { zonePattern } from '#analysis/dates/time-zones.ts';

const NO_NUMBER_BEFORE = String.raw`(?<![\w$£€.,:-])`;

/**
 * "10 p.m.", "5:30 a.m. EST", "4 in the morning", "ten o'clock" in figures. A time without a day belongs
 * to the day that the text is about; zones are taken into the span.
 * Misses "half past four".
 */
export const twelveHourTime: Recogniser = {
  rule: 'twelve-hour time',
  needs: ['am', 'pm', 'm', 'clock', 'morning', 'afternoon', 'evening'],
  pattern: new RegExp(
    String.raw`${NO_NUMBER_BEFORE}(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?(?:\s?(?<half>[aApP])(?:\.[mM]\b\.?|[mM]\b)|\so[’']clock(?:\sin\sthe\s(?<oclock>morning|afternoon|evening))?|\sin\sthe\s(?<part>morning|afternoon|evening))(?:${zonePattern('zone')})?`,
    'g',
  ),
  read: ({ hour, minute = '00', half, oclock, part, zone }) => {
    const told = Number(hour);
    if (told > 12) return null;
    const dayPart = oclock ?? part;
    const isLate = half ? /p/i.test(half) : /afternoon|evening/.test(dayPart ?? '');
    const counted = half || dayPart ? (told % 12) + (isLate ? 12 : 0) : told;
    return { kind: 'time', clock: `T${twoDigits(counted)}:${minute}`, zone, date: null };
  },
};

/**
 * "at 14:30", "14:00 GMT", "1400 GMT". Without a preposition or a zone 1:30 may be a ratio, a score or a verse.
 * Misses a bare "1400".
 */
export const twentyFourHourTime: Recogniser = {
  rule: 'twenty-four-hour time',
  needs: ['#1', '#2', '#4'],
  pattern: new RegExp(
    String.raw`${NO_NUMBER_BEFORE}(?:(?<=\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Ss]ince)\s)(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:%]|\.\d|\s?-\d)(?:${zonePattern('zone')})?|(?<zonedHour>[01]?\d|2[0-3]):?(?<zonedMinute>[0-5]\d)${zonePattern('its')})`,
    'g',
  ),
  read: ({ hour, minute, zone, zonedHour, zonedMinute, its }) => ({
    kind: 'time',
    clock: `T${twoDigits(Number(hour ?? zonedHour))}:${minute ?? zonedMinute ?? ''}`,
    zone: zone ?? its,
    date: null,
  }),
};

const NAMED: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' };

/** "noon", "midday", "midnight". Misses "dawn" and "dusk". */
export const namedTime: Recogniser = {
  rule: 'named time',
  needs: Object.keys(NAMED),
  pattern: /\b(?<name>noon|midday|midnight)\b(?!\s(?:in|at)\s[A-Z])/g,
  read: ({ name = '' }) => ({ kind: 'time', clock: NAMED[name] ?? '', date: null }),
};

/** A part of day beside a day, to be joined with it: "Friday morning", "Sept. 5 evening", "the night of May 5". */
export const partOfDay: Recogniser = {
  rule: 'part of day',
  needs: PART_WORDS,
  pattern:
    /(?<=(?:day|\d|DAY)\s)(?<part>morning|afternoon|evening|night)\b|\b[Tt]he\s(?<own>morning|afternoon|evening|night)(?=\sof\s)/g,
  read: ({ part, own = '' }) => ({ kind: 'time', clock: PARTS_OF_DAY[part ?? own] ?? '', date: null }),
};
