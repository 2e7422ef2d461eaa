import type { Fault } from '#intake/group-faults.ts';

/** A row of a table before it is known what its columns hold. */
export interface TableRow {
  /** The line of the file on which it begins, or which record of the file it is; counted from 1. */
  place: number;
  cells: readonly (string | undefined)[];
}

/** What a file of rows holds. */
export interface RawTable {
  /** What a place in it is called. */
  unit: 'line' | 'record';
  /** The names of its columns; null when its first row may hold them. */
  names: string[] | null;
  rows: TableRow[];
  faults: Fault[];
  /** What was read otherwise than it stands, as sentences. */
  remarks: string[];
}

/** Columns by name, and the rows under them. */
export interface Table extends RawTable {
  names: string[];
}

/** A story has room for far fewer; this is what a browser can hold without trouble. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 1000;

export function toTable(raw: RawTable, isFirstRowNames: boolean): Table {
  if (raw.names) return { ...raw, names: raw.names };
  const [first, ...others] = raw.rows;
  if (isFirstRowNames)
    return { ...raw, names: first?.cells.map((name, at) => name?.trim() || toColumn(at)) ?? [], rows: others };
  return { ...raw, names: first?.cells.map((_, at) => toColumn(at)) ?? [] };
}

const toColumn = (at: number) => `Column ${at + 1}`;
