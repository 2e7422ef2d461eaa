import type { Candidate, Meaning } from '#analysis/dates/meaning.ts';

const JOINS = /^(?:\)\s(?:on\s)?|,?\s(?:local\stime\s)?on\s)$/;
/** Two times of one day: "5 p.m. (2100 GMT)", "from 9 a.m. to 5 p.m.". */
const SAME_DAY = /^(?:\s\(|\s(?:to|until|till|through|and|or)\s|\s?[-–—]\s?)$/;
const DAYS = new Set(['day', 'either day', 'weekday', 'told weekday', 'holiday']);

/** The day that what follows a time gives it. */
function lentBy(between: string, { meaning }: Candidate): Meaning | null {
  const isOfDay = JOINS.test(between);
  // "3 a.m. on the night of May 5" is of that day as well.
  if (meaning.kind === 'time') return isOfDay || SAME_DAY.test(between) ? meaning.date : null;
  return isOfDay && DAYS.has(meaning.kind) ? meaning : null;
}

/**
 * A time takes the day told right behind it: "11:20 p.m. on March 13", "noon on Friday", "9 a.m. to 5 p.m. on Friday".
 * They stay two mentions, as TIMEX3 has it. A day right before ("Wednesday at 10 p.m.") is found as the last one told.
 */
export function lendDay(text: string, candidates: Candidate[]): Candidate[] {
  const result = [...candidates];
  for (let index = candidates.length - 2; index >= 0; index -= 1) {
    const [candidate, next] = [result[index], result[index + 1]];
    if (candidate?.meaning.kind !== 'time' || candidate.meaning.date || !next) continue;
    const date = lentBy(text.slice(candidate.end, Math.min(next.start, candidate.end + 40)), next);
    if (date) result[index] = { ...candidate, meaning: { ...candidate.meaning, date }, dayAt: next.dayAt ?? next };
  }
  return result;
}
