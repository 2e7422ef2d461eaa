import type { Candidate } from '#analysis/dates/meaning.ts';

const DAYS = new Set(['day', 'either day', 'weekday', 'told weekday', 'holiday', 'shift']);
const CLOSE = /^(?:,?\s{1,3}|\s\()$/;

function joined(text: string, first: Candidate, second: Candidate): Candidate | null {
  if (!CLOSE.test(text.slice(first.end, second.start))) return null;
  const [time, date] = first.meaning.kind === 'time' ? [first, second] : [second, first];
  if (time.meaning.kind !== 'time' || time.meaning.date || !DAYS.has(date.meaning.kind)) return null;
  if (date.meaning.kind === 'shift' && date.meaning.unit !== 'day') return null;
  return {
    ...first,
    end: second.end,
    modifier: first.modifier ?? second.modifier,
    meaning: { ...time.meaning, date: date.meaning },
    rule: `${first.rule} + ${second.rule}`,
  };
}

/**
 * A day and a time side by side are one: "10 p.m. Wednesday", "Friday morning", "5 p.m. EST, Nov. 6".
 * With a word between them ("Wednesday at 10 p.m.") they stay two, as TIMEX3 has it, and the time
 * takes its day from the context.
 */
export function joinDayAndTime(text: string, candidates: Candidate[]): Candidate[] {
  const result: Candidate[] = [];
  for (const candidate of candidates) {
    const last = result.at(-1);
    const both = last ? joined(text, last, candidate) : null;
    if (both) result[result.length - 1] = both;
    else if (candidate.rule !== 'part of day') result.push(candidate);
  }
  return result;
}
