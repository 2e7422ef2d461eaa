import { GAP } from '#analysis/dates/calendar-words.ts';
import type { Groups, Meaning, Recogniser, Unit } from '#analysis/dates/meaning.ts';
import { COUNT, NUMBER, parseNumber } from '#analysis/dates/number-words.ts';
import { UNIT_WORDS } from '#analysis/dates/period.ts';

export const UNIT = '(?<unit>second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur(?:y|ies))(?:e?s)?';

/** A count and what it counts. */
interface Steps {
  unit: Unit;
  count: number;
}

const HALVES: Readonly<Record<string, Steps>> = {
  year: { unit: 'month', count: 6 },
  decade: { unit: 'year', count: 5 },
  century: { unit: 'year', count: 50 },
};

/** The steps that a count and a unit make: "two and a half years", "a year and a half", "half a century", "a fortnight". */
export function readSteps({ count, unit: word = '', half, more, over }: Groups): Steps | null {
  const number = count ? parseNumber(count) : null;
  if (number === null) return null;
  const unit = word.toLowerCase().replace(/^centur.*/, 'century');
  if (half) return HALVES[unit] ?? null;
  if (unit === 'fortnight') return { unit: 'week', count: number * 2 };
  return { unit: unit as Unit, count: more || over ? number + 0.5 : number }; // the pattern takes only units
}

/** "12 years ago", "two weeks ago", "a year ago"; "several years ago" is only somewhere in the past. */
export const ago: Recogniser = {
  rule: 'ago',
  needs: ['ago'],
  pattern: new RegExp(`\\b(?:${COUNT}${GAP})?${UNIT}(?<over>${GAP}and${GAP}a${GAP}half)?(?:${GAP}|-)ago\\b`, 'gi'),
  read: (groups, match): Meaning | null => {
    // "year-ago" is part of "the year-ago quarter", which has a rule of its own.
    if (!groups['count'] && match[0].toLowerCase().endsWith('-ago')) return null;
    if (!groups['count']) return { kind: 'reference', value: 'PAST_REF' };
    const steps = readSteps(groups);
    if (!steps) return null;
    const { unit, count } = steps;
    const comparison = unit === 'year' && count === 1;
    return { kind: 'shift', unit, count: -count, from: 'now', comparison };
  },
};

/** "two weeks from now", "a month from today". "in two weeks" is met by `inAWhile`. */
export const fromNow: Recogniser = {
  rule: 'from now',
  needs: ['now', 'today', 'hence'],
  pattern: new RegExp(`\\b${COUNT}${GAP}${UNIT}${GAP}(?:from${GAP}(?:now|today)|hence)\\b`, 'gi'),
  read: (groups): Meaning | null => {
    const steps = readSteps(groups);
    if (!steps) return { kind: 'reference', value: 'FUTURE_REF' };
    return { kind: 'shift', ...steps, from: 'now' };
  },
};

/** "two days later", "a year earlier", "three months before": counted from the date told just before. */
export const laterOrEarlier: Recogniser = {
  rule: 'later or earlier',
  needs: ['later', 'afterward', 'afterwards', 'earlier', 'previously', 'before'],
  pattern: new RegExp(
    `\\b${COUNT}${GAP}${UNIT}${GAP}(?:later|afterwards?|(?<before>earlier|previously|before(?=[,.;]|$)))\\b(?!${GAP}(?:than|in${GAP}life))`,
    'gi',
  ),
  read: (groups): Meaning | null => {
    const steps = readSteps(groups);
    if (!steps) return null;
    const isBefore = groups['before'] !== undefined;
    return {
      kind: 'shift',
      unit: steps.unit,
      count: isBefore ? -steps.count : steps.count,
      from: 'context',
      comparison: isBefore && steps.unit === 'year' && steps.count === 1,
    };
  },
};

/** "the first time in five years", "the lowest in a decade" look back whatever the verb. */
const NO_SUPERLATIVE = String.raw`(?<!\b(?:time|first|most|\w{2,12}est|low|high|once)\sin\s)`;

/**
 * "in two weeks", "in five years", at the end of a clause; the verb decides whether it is a date ahead. "in two weeks’
 * time" always is one.
 */
export const inAWhile: Recogniser = {
  rule: 'in a while',
  needs: UNIT_WORDS,
  pattern: new RegExp(
    `(?<=\\b[Ii]n${GAP})${NO_SUPERLATIVE}(?<count>${NUMBER})${GAP}(?<unit>day|week|month|year|decade)(?:(?:s?[’']s?)${GAP}(?<time>time)\\b|s?(?=[,.;)]|$|${GAP}(?:if|unless|as|and|but|at|from|with)\\b))`,
    'g',
  ),
  read: (groups): Meaning | null => {
    const steps = readSteps(groups);
    if (!steps) return null;
    return groups['time'] ? { kind: 'shift', ...steps, from: 'now' } : { kind: 'in a while', ...steps };
  },
};
