import type { Candidate } from '#analysis/dates/meaning.ts';

const JOINS = /^,?\s(?:and|or|to|through|until|till)\s(?:on\s|in\s)?$|^\s?[-–—]\s?$|^,\s$/;

interface Dated {
  month: number;
  year: number | null;
}

/** The month and year of a date that may lend or borrow one. */
function dated({ meaning }: Candidate): Dated | null {
  if (meaning.kind === 'day') return meaning;
  return meaning.kind === 'month' && meaning.pointing === null ? meaning : null;
}

function withYear(candidate: Candidate, year: number): Candidate {
  const { meaning } = candidate;
  if (meaning.kind !== 'day' && meaning.kind !== 'month') return candidate;
  return { ...candidate, meaning: { ...meaning, year } };
}

/**
 * Two dates joined share a year that one of them states: "from June to October 2020", "Dec. 3, 2019, to
 * Jan. 5". The order of the months tells a turn of the year. Misses lists with other words between.
 */
export function lendYear(text: string, candidates: Candidate[]): Candidate[] {
  const result = [...candidates];
  for (const [index, second] of candidates.entries()) {
    const first = result[index - 1];
    if (!first || !JOINS.test(text.slice(first.end, second.start))) continue;
    const [before, after] = [dated(first), dated(second)];
    if (!before || !after) continue;
    const turn = before.month > after.month ? 1 : 0;
    if (before.year === null && after.year !== null) {
      result[index - 1] = withYear(first, after.year - turn);
    } else if (before.year !== null && after.year === null) {
      result[index] = withYear(second, before.year + turn);
    }
  }
  return result;
}
