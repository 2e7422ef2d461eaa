import { GAP } from '#analysis/dates/calendar-words.ts';
import type { Recogniser } from '#analysis/dates/meaning.ts';
import { COUNT } from '#analysis/dates/number-words.ts';
import { toPeriod } from '#analysis/dates/period.ts';
import { UNIT, readSteps } from './ago-later.ts';

/** The words of a noun phrase, up to three; its last one names the event. */
const EVENT = String.raw`(?:the|an?|his|her|its|their)${GAP}(?:[\w’'-]{2,20}${GAP}){0,2}?(?<event>[a-z]{3,20})(?=[,.;:)]|$|${GAP}(?:on|in|at|of|by|and|but|that|which|who|when|was|were|is|are|had|has|he|she|it|they)\b)`;

const DATE_FOLLOWS =
  /^\s{1,3}(?:prior\sto|ahead\sof|\w{4,9})\s{1,3}(?:the\s)?(?:[A-Z\d]|(?:last|next|this|yesterday|today|tomorrow)\b)/;

/**
 * "two weeks before the vote", "a day after the attack", "a week from Friday": counted from the day of the event where
 * the text tells it (see `resolution/resolve-beside.ts`), else a length of time. Misses "days before the vote", which
 * has no number, and events told by a clause ("two days after he left").
 */
export const besideEvent: Recogniser = {
  rule: 'beside an event',
  needs: ['before', 'after', 'from', 'following', 'prior', 'ahead'],
  pattern: new RegExp(
    `\\b${COUNT}${GAP}${UNIT}(?=${GAP}(?<way>before|after|from|following|prior${GAP}to|ahead${GAP}of)${GAP}(?:${EVENT})?)`,
    'gi',
  ),
  read: (groups, { input, index, 0: words }) => {
    const steps = readSteps(groups);
    if (!steps || /^(?:second|minute|hour)/.test(steps.unit)) return null;
    const isBefore = /^(?:before|prior|ahead)/i.test(groups['way'] ?? '');
    const value = toPeriod(steps.unit, steps.count);
    const event = groups['event']?.toLowerCase() ?? null;
    // Without an event it needs a date right behind it; "a day after he left" is left to the other rules.
    if (event === null && !DATE_FOLLOWS.test(input.slice(index + words.length, index + words.length + 40))) return null;
    return { kind: 'beside', unit: steps.unit, count: isBefore ? -steps.count : steps.count, value, event };
  },
};
