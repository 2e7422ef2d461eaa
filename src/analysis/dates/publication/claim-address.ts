import { formatDay, isCalendarDay } from '#analysis/dates/calendar.ts';
import { parseMonth } from '#analysis/dates/calendar-words.ts';
import type { PublicationClaim, PublicationReading } from './publication-reading.ts';

const PARTED =
  /(?<=[/_-])(?<year>(?:19|20)\d\d)(?<mark>[/_-])(?<month>\d{1,2}|[a-z]{3})\k<mark>(?<day>\d{1,2})(?=[/_.?#-]|$)/gi;
const JOINED = /(?<=[/_-])(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?=[/_.?#-]|$)/g;

/**
 * The day in an article's address: `/2023/09/22/`, `/2023/sep/22/`, `-20230922`. Two different days in one address say
 * nothing. Misses the month before the year.
 */
export function claimAddress({ url }: PublicationReading): PublicationClaim[] {
  const days = [...(url ?? '').matchAll(PARTED), ...(url ?? '').matchAll(JOINED)].flatMap(({ groups = {} }) => {
    const { year, month = '', day } = groups;
    const number = /^\d/.test(month) ? Number(month) : parseMonth(month);
    const named = { year: Number(year), month: number, day: Number(day) };
    return isCalendarDay(named) ? [named] : [];
  });
  const [first] = days;
  const agree = first && days.every((day) => formatDay(day) === formatDay(first));
  return agree ? [{ rule: 'address', day: first, spans: [] }] : [];
}

/** The year in an address, with its month or alone: `/2023/09/flood`. */
export function readAddressYear(url: string | null): number | null {
  const years = new Set([...(url ?? '').matchAll(/(?<=\/)(?:19|20)\d\d(?=\/)/g)].map(([year]) => Number(year)));
  const [year] = years;
  return year !== undefined && years.size === 1 ? year : null;
}
