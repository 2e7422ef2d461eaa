import type { Candidate } from '#analysis/dates/meaning.ts';

const JOINS = /^,?\s(?:and|or|to|through|until|till)\s(?:on\s|in\s)?$|^\s?[-–—]\s?$|^,\s$/;
/** "took office in March 2026 after X lost a vote on 26 February": what stands after it came before. */
const AFTER = /^,?\s(?:after|following)\s[^.;:“”"]{1,80}$/;

interface Dated {
  month: number;
  year: number | null;
}

/** Longer than any words between that lend a year. In UTF-16 units. */
const REACH = 100;

/** The month (0 for a season) and year of a date that may lend or borrow one. */
function dated({ meaning }: Candidate): Dated | null {
  if (meaning.kind === 'day') return meaning;
  if (meaning.kind === 'season' && meaning.pointing === null) return { month: 0, year: meaning.year };
  return meaning.kind === 'month' && meaning.pointing === null ? meaning : null;
}

function withYear(candidate: Candidate, year: number): Candidate {
  const { meaning } = candidate;
  if (meaning.kind !== 'day' && meaning.kind !== 'month' && meaning.kind !== 'season') return candidate;
  return { ...candidate, meaning: { ...meaning, year } };
}

/**
 * Two dates joined, or one after the other, share a year that one of them states: "from June to October 2020", "the spring and summer of 2020", "Dec. 3, 2019, to
 * Jan. 5". The order of the months tells a turn of the year. Misses lists with other words between.
 */
export function lendYear(text: string, candidates: Candidate[]): Candidate[] {
  const result = [...candidates];
  for (const [index, second] of candidates.entries()) {
    const first = result[index - 1];
    const between = first ? text.slice(first.end, Math.min(second.start, first.end + REACH)) : '';
    const isAfter = AFTER.test(between);
    if (!first || (!isAfter && !JOINS.test(between))) continue;
    const [before, after] = [dated(first), dated(second)];
    if (!before || !after || (before.month === 0) !== (after.month === 0)) continue;
    const turn = isAfter ? -Number(after.month > before.month) : Number(before.month > after.month);
    if (before.year === null && after.year !== null) {
      result[index - 1] = withYear(first, after.year - turn);
    } else if (before.year !== null && after.year === null) {
      result[index] = withYear(second, before.year + turn);
    }
  }
  return result;
}
