import type { Candidate } from '#analysis/dates/meaning.ts';

const JOINS = /^,?\s(?:local\stime\s)?on\s(?:the\s(?:morning|afternoon|evening|night)\sof\s)?$/;
const DAYS = new Set(['day', 'either day', 'weekday', 'holiday']);

/**
 * A time takes the day told right behind it: "11:20 p.m. on March 13", "noon on Friday". They stay two mentions, as
 * TIMEX3 has it. A day right before ("Wednesday at 10 p.m.") is found as the last one told.
 */
export function lendDay(text: string, candidates: Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const { meaning, end } = candidate;
    const next = candidates[index + 1];
    if (meaning.kind !== 'time' || meaning.date || !next || !DAYS.has(next.meaning.kind)) return candidate;
    if (!JOINS.test(text.slice(end, Math.min(next.start, end + 40)))) return candidate;
    return { ...candidate, meaning: { ...meaning, date: next.meaning } };
  });
}
