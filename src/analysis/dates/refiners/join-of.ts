import type { Candidate, Meaning } from '#analysis/dates/meaning.ts';

const OF = /^(?:\sof)?\s$/;
const AGO_ON = /^\s(?:on\s)?$/;
const OF_OR_IN = /^\s(?:of|in)\s$/;
const OF_THE = /^\sof\s(?:the\s)?$/;
const DAYS = new Set(['day', 'either day', 'weekday', 'told weekday', 'holiday']);

const isShift = (meaning: Meaning, ...units: string[]): boolean =>
  meaning.kind === 'shift' && units.includes(meaning.unit);

/** Whether a part says nothing yet of its year. */
function lacksYear(part: Meaning): boolean {
  if (!('year' in part) || part.year !== null) return false;
  return !('pointing' in part) || part.pointing === null;
}

/** What two meanings make together, or null where they do not belong together. */
function join(part: Meaning, between: string, whole: Meaning): Meaning | null {
  if (part.kind === 'nth') {
    const isMonth = whole.kind === 'month' || isShift(whole, 'month', ...(part.of === 'day' ? ['year'] : []));
    const isYear = part.of === 'day' && whole.kind === 'year';
    return OF_OR_IN.test(between) && (isMonth || isYear) ? { kind: 'within', part, whole } : null;
  }
  if (part.kind === 'time') {
    return OF_THE.test(between) && !part.date && DAYS.has(whole.kind) ? { ...part, date: whole } : null;
  }
  if (isShift(part, 'week') && whole.kind === 'weekday' && whole.pointing === null) {
    return AGO_ON.test(between) ? { kind: 'within', part: whole, whole: part } : null;
  }
  if (!OF.test(between)) return null;
  if (part.kind === 'weekday') {
    return part.pointing === null && isShift(whole, 'week') ? { kind: 'within', part, whole } : null;
  }
  return lacksYear(part) && isShift(whole, 'year') ? { kind: 'within', part, whole } : null;
}

/**
 * A date and the year, month, week or day that it is part of are one: "September of last year", "Tuesday last week",
 * "the first Monday of May", "the morning of May 5". In "in May last year's winner fell" they stay two.
 */
export function joinOf(text: string, candidates: Candidate[]): Candidate[] {
  const result: Candidate[] = [];
  for (const candidate of candidates) {
    const last = result.at(-1);
    // "They met last week. Friday was wet" tells two things.
    const mayJoin = candidate.meaning.kind !== 'weekday' || last?.rule === 'ago' || last?.meaning.kind === 'time';
    const meaning = last && mayJoin && join(last.meaning, text.slice(last.end, candidate.start), candidate.meaning);
    if (last && meaning && !/^[’']s\b/.test(text.slice(candidate.end, candidate.end + 3))) {
      result[result.length - 1] = {
        ...last,
        end: candidate.end,
        meaning,
        modifier: last.modifier ?? candidate.modifier,
        rule: `${last.rule} + ${candidate.rule}`,
      };
    } else result.push(candidate);
  }
  return result;
}
