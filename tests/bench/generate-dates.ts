import type { DateMention } from '#analysis/annotations.ts';

export const DAY_MS = 86_400_000;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date of an event, with the words for it. */
export type GeneratedDate = Omit<DateMention, 'id' | 'start' | 'end'> & { phrase: string };

/** Dates of every precision around a day, as frequent as they are in news: most are single days. */
export function generateDate(day: number, published: string, next: () => number): GeneratedDate {
  const at = toDay(day);
  const [year = '', month = ''] = at.split('-');
  const words = `${Number(at.slice(8))} ${MONTHS[Number(month) - 1]}`;
  const stated = { basis: 'stated', anchor: null, approximate: false } as const;
  const inferred = {
    basis: 'inferred',
    anchor: { kind: 'publication', day: published, date: null },
    approximate: false,
  } as const;
  const dice = next();
  const of = (
    phrase: string,
    edtf: string,
    first: string | null,
    last: string | null,
    how: typeof stated | typeof inferred,
  ) => ({ type: 'DATE', value: edtf, rule: 'generated', phrase, edtf, earliest: first, latest: last, ...how }) as const;

  if (dice < 0.4) return of(`on ${words} ${year}`, at, at, at, stated);
  if (dice < 0.6) return of('on that day', at, at, at, inferred);
  if (dice < 0.72) {
    const last = toDay(day + (1 + Math.floor(next() * 20)) * DAY_MS);
    return of(`from ${at} to ${last}`, `${at}/${last}`, at, last, stated);
  }
  if (dice < 0.82) {
    const last = toDay(Date.UTC(Number(year), Number(month), 0));
    return of(`in ${MONTHS[Number(month) - 1]} ${year}`, `${year}-${month}`, `${year}-${month}-01`, last, stated);
  }
  if (dice < 0.88) return of(`in ${year}`, year, `${year}-01-01`, `${year}-12-31`, stated);
  if (dice < 0.9) {
    const decade = year.slice(0, 3);
    return of(`in the ${decade}0s`, `${decade}X`, `${decade}0-01-01`, `${decade}9-12-31`, stated);
  }
  if (dice < 0.93) return of(`before ${words} ${year}`, `../${at}`, null, at, stated);
  if (dice < 0.95) return of(`since ${words} ${year}`, `${at}/..`, at, null, stated);
  const [first, last] = [toDay(day - 20 * DAY_MS), toDay(day + 20 * DAY_MS)];
  return { ...of(`about ${words}`, `${first}~/${last}~`, first, last, inferred), approximate: true };
}

/** A day in ms, UTC, as `YYYY-MM-DD`. */
export const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
