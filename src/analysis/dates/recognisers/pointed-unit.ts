import { GAP, PARTS_OF_DAY, PART_WORDS } from '#analysis/dates/calendar-words.ts';
import type { Meaning, Recogniser, Unit } from '#analysis/dates/meaning.ts';

const asUnit = (word: string): Unit => word.toLowerCase() as Unit; // the pattern takes only units

/**
 * "last week", "this year", "next month", "the current decade". Misses "the week" alone, which says
 * nothing about which.
 */
export const pointedUnit: Recogniser = {
  rule: 'pointed unit',
  needs: ['weekend', 'week', 'month', 'year', 'decade', 'century'],
  pattern:
    /\b(?:(?<last>(?:the\s)?last(?!\s\w{4,7}\sof\s))|this|the\scurrent|(?<next>(?:the\s)?next|the\scoming))\s{1,3}(?:(?:calendar|fiscal|financial)\s)?(?<unit>weekend|week|month|year|decade|century)\b(?!-)/gi,
  read: ({ last, next, unit = '' }) => ({
    kind: 'shift',
    unit: asUnit(unit),
    count: last ? -1 : next ? 1 : 0,
    from: 'now',
  }),
};

/** "the weekend", "over the weekend", "at the weekend": the one nearest in the direction of the tense. */
export const weekend: Recogniser = {
  rule: 'weekend',
  needs: ['weekend'],
  pattern: /\bthe\sweekend\b/gi,
  read: () => ({ kind: 'shift', unit: 'weekend', count: 0, from: 'now' }),
};

const NEIGHBOURS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
  ['next', 1],
  ['following', 1],
]);

/**
 * "the next day", "the following week", "the previous year", "the same month", "that day": counted from
 * the date told just before. Misses "that time", and "the next three days", a duration.
 */
export const neighbouringUnit: Recogniser = {
  rule: 'neighbouring unit',
  needs: ['day', 'week', 'month', 'year', 'quarter', 'decade', ...PART_WORDS],
  pattern: new RegExp(
    `\\b(?:(?:the|its)${GAP}(?<which>previous|preceding|prior|same|following|next)|(?<that>that)(?:${GAP}same)?)${GAP}(?<unit>day|week|month|year|quarter|decade|${PART_WORDS.join('|')})\\b(?!${GAP}(?:of|when|in${GAP}which|before|after|that)\\b|-)`,
    'gi',
  ),
  read: ({ which, unit = '' }): Meaning => {
    const count = NEIGHBOURS.get(which?.toLowerCase() ?? 'same') ?? 0;
    const part = PARTS_OF_DAY[unit.toLowerCase()];
    if (!part) return { kind: 'shift', unit: asUnit(unit), count, from: 'context' };
    return { kind: 'time', clock: part, date: { kind: 'shift', unit: 'day', count, from: 'context' } };
  },
};

/** "the end of the year", "the beginning of the month": the current one, unless the text tells of another. */
export const unitAfterItsPart: Recogniser = {
  rule: 'unit after its part',
  needs: ['week', 'month', 'year', 'quarter', 'decade', 'century'],
  pattern: new RegExp(
    `(?<=\\b(?:end|close|start|beginning|middle|rest|remainder|half|part|first|last)${GAP}of${GAP})the${GAP}(?<unit>week|month|year|quarter|decade|century)\\b`,
    'gi',
  ),
  read: ({ unit = '' }) => ({ kind: 'shift', unit: asUnit(unit), count: 0, from: 'now' }),
};

/** "more this year than last": the unit that "this" names is not said again. Misses "last" before a comma alone. */
export const lastOfTheSame: Recogniser = {
  rule: 'last of the same',
  needs: ['last'],
  pattern:
    /(?<=\bthis\s(?<unit>week|month|quarter|year)[’']?s?\s(?:as|than|and|or|from|versus|against)\s)last\b(?!\s(?:week|month|quarter|year|time|\d))/gi,
  read: ({ unit = '' }) => ({ kind: 'shift', unit: asUnit(unit), count: -1, from: 'now' }),
};
