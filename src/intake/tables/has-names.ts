import { isWebAddress } from '#intake/metadata/is-web-address.ts';
import { toIsoDay } from '#intake/metadata/to-iso-day.ts';
import type { RawTable } from './table.ts';

const LONGEST_NAME = 60;

/** Whether the first row of a table seems to name its columns: nothing stands there twice, no address, day, number or long text. */
export function hasNames({ names, rows }: RawTable): boolean {
  if (names) return true;
  const first = (rows[0]?.cells ?? []).map((cell) => cell?.trim() ?? '').filter((cell) => cell !== '');
  return (
    new Set(first).size === first.length &&
    first.every(
      (cell) =>
        cell.length <= LONGEST_NAME && toIsoDay(cell) === null && !isWebAddress(cell) && !/^[\d.,%-]{1,60}$/.test(cell),
    )
  );
}
