import { GAP } from '#analysis/dates/calendar-words.ts';
import type { Meaning, Recogniser, Unit } from '#analysis/dates/meaning.ts';
import { NUMBER, VAGUE_NUMBER, parseNumber } from '#analysis/dates/number-words.ts';

const UNIT = '(?<unit>second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur(?:y|ies))(?:e?s)?';
const COUNT = `(?:(?<count>${NUMBER})|(?<vague>${VAGUE_NUMBER}))`;

function readUnit(word: string, count: number): { unit: Unit; count: number } {
  const unit = word.toLowerCase();
  if (unit === 'fortnight') return { unit: 'week', count: count * 2 };
  return { unit: unit.startsWith('centur') ? 'century' : (unit as Unit), count }; // the pattern takes only units
}

/** "12 years ago", "two weeks ago", "a year ago"; "several years ago" is only somewhere in the past. */
export const ago: Recogniser = {
  rule: 'ago',
  needs: ['ago'],
  pattern: new RegExp(`\\b(?:${COUNT}${GAP})?${UNIT}(?:${GAP}|-)ago\\b`, 'gi'),
  read: ({ count, vague, unit = '' }, match): Meaning | null => {
    if (!count || vague) {
      // "year-ago" is part of "the year-ago quarter", which has a rule of its own.
      if (/-ago$/i.test(match[0])) return null;
      return { kind: 'reference', value: 'PAST_REF' };
    }
    const number = parseNumber(count);
    if (number === null) return null;
    const { unit: of, count: back } = readUnit(unit, number);
    const comparison = of === 'year' && back === 1;
    return { kind: 'shift', unit: of, count: -back, from: 'now', comparison };
  },
};

/** "two weeks from now", "a month from today". Misses "in two weeks", which may also be a duration. */
export const fromNow: Recogniser = {
  rule: 'from now',
  needs: ['from', 'hence'],
  pattern: new RegExp(`\\b${COUNT}${GAP}${UNIT}${GAP}(?:from${GAP}(?:now|today)|hence)\\b`, 'gi'),
  read: ({ count, unit = '' }): Meaning | null => {
    const number = count ? parseNumber(count) : null;
    if (number === null) return { kind: 'reference', value: 'FUTURE_REF' };
    return { kind: 'shift', ...readUnit(unit, number), from: 'now' };
  },
};

/** "two days later", "a year earlier", "three months before": counted from the date told just before. */
export const laterOrEarlier: Recogniser = {
  rule: 'later or earlier',
  needs: ['later', 'afterward', 'afterwards', 'earlier', 'previously', 'before'],
  pattern: new RegExp(
    `\\b${COUNT}${GAP}${UNIT}${GAP}(?:(?<after>later|afterwards?|on)|(?<before>earlier|previously|before(?=[,.;]|$)))\\b(?!${GAP}(?:than|in${GAP}life))`,
    'gi',
  ),
  read: ({ count, unit = '', before, after }): Meaning | null => {
    // "years on" needs a number, and "a year on average" is a rate.
    if (after?.toLowerCase() === 'on') return null;
    const number = count ? parseNumber(count) : null;
    if (number === null) return null;
    const { unit: of, count: steps } = readUnit(unit, number);
    return {
      kind: 'shift',
      unit: of,
      count: before ? -steps : steps,
      from: 'context',
      comparison: of === 'year' && steps === 1 && before !== undefined,
    };
  },
};
