import { addDays } from '#analysis/dates/calendar.ts';
import type { Candidate } from '#analysis/dates/meaning.ts';
import { type PublicationClaim, type PublicationReading, isQuoted, toDayMeaning } from './publication-reading.ts';
import { type YearEvidence, resolveYear } from './resolve-year.ts';

/** How far from the day of writing "today", "yesterday morning" or "tonight" lies, in days; null for other words. */
function countFromNow({ meaning, modifier }: Candidate): number | null {
  const shift = meaning.kind === 'time' ? meaning.date : meaning;
  return shift?.kind === 'shift' &&
    shift.unit === 'day' &&
    shift.from === 'now' &&
    modifier === null &&
    Math.abs(shift.count) <= 2
    ? shift.count
    : null;
}

/** "today, 5 March" · "yesterday (4 March)" · "Today is Tuesday, 5 March" */
const BETWEEN = /^(?:,\s{1,3}(?:on\s)?|\s\(|\s[–—-]\s|\sis\s)$/;
/** "5 March 2024 (today)"; with a comma it may begin something new. */
const BETWEEN_TURNED = /^\s\($/;
/** "Today, 11 September is remembered as …": the day is spoken of, and it need not be today. */
const SPOKEN_OF = /^\s(?:is|was|has|had|will|marks?|remains?|means?|stands?)\b/;

/**
 * A word that counts from the day of writing beside the day that it means, outside quotation marks. Misses the two in
 * different clauses ("The vote on Tuesday, 5 March, comes a day after …").
 */
export function claimTodayWithDate(reading: PublicationReading, years: YearEvidence): PublicationClaim[] {
  const { text, blocks } = reading;
  return blocks.flatMap(({ candidates }) =>
    candidates.flatMap((second, index): PublicationClaim[] => {
      const first = candidates[index - 1];
      if (!first) return [];
      const between = text.slice(first.end, second.start);
      const isTurned = countFromNow(second) !== null;
      const [count, named] = isTurned ? [countFromNow(second), first] : [countFromNow(first), second];
      const meaning = toDayMeaning(named);
      const span = { start: first.start, end: second.end };
      if (count === null || !meaning || !(isTurned ? BETWEEN_TURNED : BETWEEN).test(between)) return [];
      if (SPOKEN_OF.test(text.slice(second.end, second.end + 12)) || isQuoted(reading, span)) return [];
      const dated = resolveYear(meaning, years);
      return dated ? [{ rule: 'today with date', day: addDays(dated.day, -count), spans: [span, ...dated.spans] }] : [];
    }),
  );
}
