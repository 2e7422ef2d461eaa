import type { Candidate } from '#analysis/dates/meaning.ts';

const BETWEEN = /^(?:,?\sand\s|,?\s)$/;
const PERIOD = /^P(?<days>(?:\d{1,4}[YMWD]){0,4})(?:T(?<clock>(?:\d{1,4}[HMS]){1,3}))?$/;
const DAY_UNITS = 'YMWD';
const CLOCK_UNITS = 'HMS';

/** The period that two make of which the second counts smaller units; null where it does not, or a count is not told. */
function addPeriods(first: string, second: string): string | null {
  const [a, b] = [PERIOD.exec(first)?.groups, PERIOD.exec(second)?.groups];
  if (!a || !b) return null;
  const { days = '', clock = '' } = a;
  const rest = { days: b['days'] ?? '', clock: b['clock'] ?? '' };
  const isSmaller = (units: string, larger: string, smaller: string): boolean =>
    units.indexOf(larger.at(-1) ?? '') < units.indexOf(smaller.at(-1) ?? '');
  if (rest.days && (clock || !isSmaller(DAY_UNITS, days, rest.days))) return null;
  if (rest.clock && clock && !isSmaller(CLOCK_UNITS, clock, rest.clock)) return null;
  const time = clock + rest.clock;
  return `P${days}${rest.days}${time && `T${time}`}`;
}

/** "2 hours and 40 minutes", "a year, two months and three days" are one length of time; "three days and two nights" are two. */
export function joinDurations(text: string, candidates: Candidate[]): Candidate[] {
  const result: Candidate[] = [];
  for (const candidate of candidates) {
    const last = result.at(-1);
    const value =
      last?.meaning.kind === 'duration' &&
      candidate.meaning.kind === 'duration' &&
      BETWEEN.test(text.slice(last.end, candidate.start)) &&
      addPeriods(last.meaning.value, candidate.meaning.value);
    if (last && value) {
      result[result.length - 1] = { ...last, end: candidate.end, meaning: { kind: 'duration', value } };
    } else result.push(candidate);
  }
  return result;
}
