import * as chrono from 'chrono-node';
import type { Timex } from '#tests/bench/score-dates.ts';

const twoDigits = (value: number | null): string => String(value ?? 0).padStart(2, '0');

/** TIMEX3 from what chrono is certain of: it fills up the rest ("May 2011" is the first of May to it). */
function toValue(parsed: chrono.ParsedComponents): string {
  const year = String(parsed.get('year')).padStart(4, '0');
  const month = `${year}-${twoDigits(parsed.get('month'))}`;
  const day = `${month}-${twoDigits(parsed.get('day'))}`;
  if (parsed.isCertain('hour')) return `${day}T${twoDigits(parsed.get('hour'))}:${twoDigits(parsed.get('minute'))}`;
  if (parsed.isCertain('day') || parsed.isCertain('weekday')) return day;
  return parsed.isCertain('month') ? month : year;
}

/** What chrono-node finds; it knows no durations and no sets. `day` as YYYY-MM-DD. */
export function findWithChrono(text: string, day: string): Timex[] {
  const reference = { instant: new Date(`${day}T12:00:00Z`), timezone: 0 };
  return chrono.parse(text, reference).map((found) => {
    const span = { start: found.index, end: found.index + found.text.length };
    if (found.tags().has('casualReference/now')) return { ...span, type: 'DATE', value: 'PRESENT_REF' };
    const value = found.end ? `${toValue(found.start)}/${toValue(found.end)}` : toValue(found.start);
    return { ...span, type: found.start.isCertain('hour') ? 'TIME' : 'DATE', value };
  });
}
