import type { IsoDay } from '#analysis/annotations.ts';

/** A date that a reader gives, and the first and last day that it can mean. */
export interface ReaderDate {
  edtf: string;
  earliest: IsoDay;
  latest: IsoDay;
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * `2023`, `2023-09`, `2023-09-22`, or an interval of two such (`2023-09-18/2023-09-22`): what a reader can say of when
 * something happened. Null for anything else, for days that no calendar has, and for an interval that ends before it
 * begins.
 */
export function parseReaderDate(edtf: string): ReaderDate | null {
  const [from, to, ...rest] = edtf.split('/').map(parsePoint);
  if (!from || to === null || rest.length > 0) return null;
  const { latest } = to ?? from;
  return from.earliest <= latest ? { edtf, earliest: from.earliest, latest } : null;
}

function parsePoint(point: string): { earliest: IsoDay; latest: IsoDay } | null {
  const [, year, month, day] = POINT.exec(point) ?? [];
  if (year === undefined) return null;
  const last = daysInMonth(Number(year), Number(month ?? 12));
  if (last === undefined || (day !== undefined && !(Number(day) >= 1 && Number(day) <= last))) return null;
  return { earliest: `${year}-${month ?? '01'}-${day ?? '01'}`, latest: `${year}-${month ?? '12'}-${day ?? last}` };
}

function daysInMonth(year: number, month: number): number | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}
