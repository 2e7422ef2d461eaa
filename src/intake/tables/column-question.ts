import { type DayOrder, isTwoDays } from '#intake/metadata/to-iso-day.ts';
import type { Columns } from './columns.ts';
import { FIELD_LABELS } from './field-labels.ts';
import { guessColumns } from './guess-columns.ts';
import type { ReadTable } from './read-table.ts';
import { findDayOrder } from './find-day-order.ts';
import { type RawTable, type Table, toTable } from './table.ts';

/** What a reader says of a table. */
export interface ColumnAnswer {
  columns: Columns;
  isFirstRowNames: boolean;
  /** How its dates are written that could each be two days. */
  dayOrder: DayOrder;
}

/** A table as it is shown to ask what its columns hold. */
export interface ColumnView {
  names: readonly string[];
  /** The beginnings of the first rows. */
  rows: readonly (readonly string[])[];
  /** What is chosen to begin with. */
  columns: Columns;
}

export interface ColumnQuestion {
  file: string;
  labels: typeof FIELD_LABELS;
  /** With the first row as the names of the columns, and with it as a row; null where the names are known. */
  named: ColumnView;
  unnamed: ColumnView | null;
  isFirstRowNames: boolean;
  dayOrder: DayOrder;
  /** A date of it that could be two days; null when there is none. */
  twoDays: string | null;
}

const ROWS_SHOWN = 3;
const ROWS_LOOKED_AT = 2000;
const CHARACTERS_SHOWN = 140;

/** @param answer what was answered or guessed before */
export function toColumnQuestion({ file, raw }: ReadTable, answer: ColumnAnswer): ColumnQuestion {
  const view = (isFirstRowNames: boolean) => {
    const table = toTable(raw, isFirstRowNames);
    const isAnswered = isFirstRowNames === answer.isFirstRowNames;
    return {
      names: table.names,
      rows: toBeginnings(table),
      columns: isAnswered ? answer.columns : guessColumns(table).columns,
    };
  };
  const { isFirstRowNames, dayOrder } = answer;
  const unnamed = raw.names ? null : view(false);
  const twoDays = findTwoDays(raw);
  return { file, labels: FIELD_LABELS, named: view(true), unnamed, isFirstRowNames, dayOrder, twoDays };
}

const toBeginnings = ({ names, rows }: Table): string[][] =>
  rows.slice(0, ROWS_SHOWN).map(({ cells }) => names.map((_, at) => toBeginning(cells[at]?.trim() ?? '')));

const toBeginning = (cell: string) => (cell.length > CHARACTERS_SHOWN ? `${cell.slice(0, CHARACTERS_SHOWN)}…` : cell);

/** In a column none of whose dates tells how the others are meant. */
function findTwoDays({ names, rows: all }: RawTable): string | null {
  const rows = all.slice(0, ROWS_LOOKED_AT);
  const width = names?.length ?? rows[0]?.cells.length ?? 0;
  for (let column = 0; column < width; column++) {
    const row = rows.find(({ cells }) => isTwoDays(cells[column] ?? ''));
    if (row && findDayOrder(rows, column) === null) return row.cells[column]?.trim() ?? null;
  }
  return null;
}
