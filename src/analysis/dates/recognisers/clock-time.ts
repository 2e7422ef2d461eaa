import type { Recogniser } from '#analysis/dates/meaning.ts';
import { parseNumber } from '#analysis/dates/number-words.ts';

const ZONE = String.raw`(?:\s{0,2}\(?(?:GMT|UTC|BST|CET|CEST|E[SD]?T|C[SD]T|M[SD]T|P[SD]T|local\stime|Z)\b\)?)?`;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * "10 p.m.", "5:30 a.m. EST", "4 in the morning", "14:00 GMT", "1400 GMT". A time without a day belongs
 * to the day that the text is about; zones are taken into the span and not converted.
 * Misses "half past four" and "ten o'clock sharp" beyond its hour.
 */
export const clockTime: Recogniser = {
  rule: 'clock time',
  needs: ['#1', '#2', '#4'],
  pattern: new RegExp(
    String.raw`(?<![\w$£€.,:-])(?:(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?(?:\s?(?<half>[aApP])\.?[mM]\b\.?|\so[’']clock(?:\sin\sthe\s(?<oclock>morning|afternoon|evening))?|\sin\sthe\s(?<part>morning|afternoon|evening))|(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)(?![\d:.%]|\s?-\d)|(?<military>[01]\d[0-5]\d|2[0-3][0-5]\d)(?=\s(?:GMT|UTC|hours\b)))${ZONE}`,
    'g',
  ),
  read: ({ hour, minute, half, oclock, part, hour24, minute24, military }) => {
    if (military) return { kind: 'time', clock: `T${military.slice(0, 2)}:${military.slice(2)}`, date: null };
    if (hour24) return { kind: 'time', clock: `T${twoDigits(Number(hour24))}:${minute24}`, date: null };
    const told = parseNumber(hour ?? '') ?? 0;
    if (told > 24) return null;
    const late = half ? /p/i.test(half) : /afternoon|evening/.test(oclock ?? part ?? '');
    const value = (told % 12) + (late ? 12 : 0);
    return {
      kind: 'time',
      clock: `T${twoDigits(half || oclock || part ? value : told)}:${minute ?? '00'}`,
      date: null,
    };
  },
};

const NAMED: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' };

/** "noon", "midday", "midnight". Misses "dawn" and "dusk". */
export const namedTime: Recogniser = {
  rule: 'named time',
  needs: Object.keys(NAMED),
  pattern: /\b(?<name>noon|midday|midnight)\b(?!\s(?:in|at)\s[A-Z])/g,
  read: ({ name = '' }) => ({ kind: 'time', clock: NAMED[name] ?? '', date: null }),
};

const PARTS: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };

/** A part of day right after a day, to be joined with it: "Friday morning", "Sept. 5 evening". */
export const partOfDay: Recogniser = {
  rule: 'part of day',
  needs: Object.keys(PARTS),
  pattern: /(?<=(?:day|\d|DAY)\s)(?<part>morning|afternoon|evening|night)\b/g,
  read: ({ part = '' }) => ({ kind: 'time', clock: PARTS[part] ?? '', date: null }),
};
