import { isWebAddress } from '#intake/metadata/is-web-address.ts';
import { isTwoDays, toIsoDay } from '#intake/metadata/to-iso-day.ts';
import { toLanguage } from '#intake/metadata/to-language.ts';
import type { Table } from './table.ts';

/** What the cells of a column are like, from those of the first rows that are not empty. Shares are of these. */
export interface ColumnProfile {
  /** The middle one of their lengths, in characters. */
  length: number;
  addresses: number;
  days: number;
  languages: number;
  /** How many different ones there are, of all. */
  distinct: number;
}

const ROWS = 100;

export function profileColumn({ rows }: Table, column: number): ColumnProfile {
  const cells = rows.slice(0, ROWS).flatMap(({ cells: each }) => each[column]?.trim() || []);
  const share = (is: (cell: string) => boolean) => cells.filter(is).length / Math.max(1, cells.length);
  const lengths = cells.map((cell) => cell.length).toSorted((a, b) => a - b);
  return {
    length: lengths[Math.floor(lengths.length / 2)] ?? 0,
    addresses: share((cell) => cell.length < 2000 && isWebAddress(cell)),
    days: share((cell) => cell.length < 80 && (toIsoDay(cell) !== null || isTwoDays(cell))),
    languages: share((cell) => toLanguage(cell) !== null),
    distinct: new Set(cells).size / Math.max(1, cells.length),
  };
}
