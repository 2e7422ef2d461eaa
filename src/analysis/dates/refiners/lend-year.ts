import type { Candidate, Meaning } from '#analysis/dates/meaning.ts';

const JOINS = /^,?\s(?:and|or|to|through|until|till)\s(?:on\s|in\s)?$|^\s?[-–—]\s?$|^,\s$/;
/** "took office in March 2026 after X lost a vote on 26 February": what stands after it came before. */
const AFTER = /^,?\s(?:after|following)\s[^.;:“”"]{1,80}$/;

/** A date that may lend or borrow a year. */
type Dated = Extract<Meaning, { kind: 'day' | 'month' | 'season' }>;

/** Longer than any words between that lend a year. In UTF-16 units. */
const REACH = 100;

function dated({ meaning }: Candidate): Dated | null {
  if (meaning.kind === 'day') return meaning;
  return (meaning.kind === 'season' || meaning.kind === 'month') && meaning.pointing === null ? meaning : null;
}

/** 0 for a season. */
const monthOf = (meaning: Dated): number => (meaning.kind === 'season' ? 0 : meaning.month);

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
    if (!before || !after) continue;
    const [from, to] = [monthOf(before), monthOf(after)];
    if ((from === 0) !== (to === 0)) continue;
    const turn = isAfter ? -Number(to > from) : Number(from > to);
    if (before.year === null && after.year !== null) {
      result[index - 1] = { ...first, meaning: { ...before, year: after.year - turn } };
    } else if (before.year !== null && after.year === null) {
      result[index] = { ...second, meaning: { ...after, year: before.year + turn } };
    }
  }
  return result;
}
