import type { IsoDay } from '#analysis/annotations.ts';

/**
 * The first and the last day that a date can mean; null for an open end. They serve for comparing as strings only:
 * the last day of a month stands as its 31st, whichever month it is.
 */
export interface DayBounds {
  first: IsoDay | null;
  last: IsoDay | null;
}

const YEAR_MONTH_DAY = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** `2023`, `2023-09` or `2023-09-22`; null for anything else. */
export function parseDayBounds(text: string): DayBounds | null {
  const [, year, month, day] = YEAR_MONTH_DAY.exec(text) ?? [];
  if (year === undefined) return null;
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
  return { first: `${year}-${month ?? '01'}-${day ?? '01'}`, last: `${year}-${month ?? '12'}-${day ?? '31'}` };
}

/**
 * The bounds of an EDTF date or interval; approximate ones ("2023~") count as they stand. Seasons and what
 * else is no plain date are open at both ends, so that neither "before" nor "after" claims them.
 */
export function toDayBounds(edtf: string): DayBounds {
  const [from = '', to = from] = edtf.replace(/[~?%]/g, '').split('/');
  return { first: parseDayBounds(from)?.first ?? null, last: parseDayBounds(to)?.last ?? null };
}
