import type { Columns } from './columns.ts';
import { FIELD_LABELS } from './field-labels.ts';
import { guessColumns } from './guess-columns.ts';
import type { ReadTable } from './read-table.ts';
import { type Table, toTable } from './table.ts';

/** What a reader says of a table. */
export interface ColumnAnswer {
  columns: Columns;
  isFirstRowNames: boolean;
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
}

const ROWS_SHOWN = 3;
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
  const { isFirstRowNames } = answer;
  return { file, labels: FIELD_LABELS, named: view(true), unnamed: raw.names ? null : view(false), isFirstRowNames };
}

const toBeginnings = ({ names, rows }: Table): string[][] =>
  rows.slice(0, ROWS_SHOWN).map(({ cells }) => names.map((_, at) => toBeginning(cells[at]?.trim() ?? '')));

const toBeginning = (cell: string) => (cell.length > CHARACTERS_SHOWN ? `${cell.slice(0, CHARACTERS_SHOWN)}…` : cell);
