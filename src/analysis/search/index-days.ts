import { type DayBounds, parseDayBounds, toDayBounds } from './day-bounds.ts';
import type { FacetColumn } from './facet-column.ts';
import { UNDATED } from './quote-request.ts';
import { byCodeUnits } from './word-index.ts';

/** A day of speaking as the texts give it. */
export interface SpokenDay extends DayBounds {
  /** The smallest day, month or year that certainly holds it (`2023-09`); null when not even the year is certain. */
  period: string | null;
}

export class DayCollector {
  readonly #ids = new Map<string, number>();
  readonly #days: SpokenDay[] = [];

  /** The entry of a day; null for words that nobody knows the day of. */
  toEntry(edtf: string | null): number {
    const known = this.#ids.get(edtf ?? '');
    if (known !== undefined) return known;
    const bounds = edtf === null ? { first: null, last: null } : toDayBounds(edtf);
    this.#ids.set(edtf ?? '', this.#days.length);
    return this.#days.push({ ...bounds, period: toPeriod(bounds) }) - 1;
  }

  /** `of`: the entry of each quotation. */
  finish(of: Uint32Array): { days: SpokenDay[]; column: FacetColumn } {
    return { days: this.#days, column: { of, ...toDateValues(this.#days, []) } };
  }
}

const [YEAR, MONTH, DAY] = [4, 7, 10];

function toPeriod({ first, last }: DayBounds): string | null {
  if (first === null || last === null) return null;
  const length = [DAY, MONTH, YEAR].find((one) => first.slice(0, one) === last.slice(0, one));
  return length === undefined ? null : first.slice(0, length);
}

/** As many days, or months, as one reads through; with more of them the next larger unit stands for them. */
const MOST_DAYS = 14;
const MOST_MONTHS = 24;

/**
 * The periods to choose from: days for a story of a week, months for one of a year or two, years for a long one;
 * larger ones beside them for words of which nothing smaller is certain. What counts is how many there are and not
 * the time between the first and the last: one quotation from long ago must not turn a week into a year. The values
 * that are `chosen` stay, of whatever size. Newest first, a year before its months; `UNDATED` last.
 */
export function toDateValues(days: readonly SpokenDay[], chosen: readonly string[]): Omit<FacetColumn, 'of'> {
  const periods = new Set(days.flatMap(({ period }) => period ?? []));
  const cut = (length: number) => new Set(Array.from(periods, (period) => period.slice(0, length)));
  const [byDay, byMonth] = [cut(DAY), cut(MONTH)];
  const values = byDay.size <= MOST_DAYS ? byDay : byMonth.size <= MOST_MONTHS ? byMonth : cut(YEAR);
  for (const value of chosen) {
    const isPeriod = parseDayBounds(value) !== null && days.some(({ period }) => isWithin(period, value));
    if (isPeriod) values.add(value);
  }
  const sorted = [...values].toSorted((a, b) => byCodeUnits(b.padEnd(DAY, '~'), a.padEnd(DAY, '~')));
  if (days.some(({ period }) => period === null)) sorted.push(UNDATED);
  const valuesOf = days.map(({ period }) =>
    sorted.flatMap((value, place) => ((period === null ? value === UNDATED : isWithin(period, value)) ? [place] : [])),
  );
  return { values: sorted, valuesOf };
}

const isWithin = (period: string | null, value: string) => period?.startsWith(value) === true;
