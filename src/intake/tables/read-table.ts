import type { Refusal } from '#intake/rejection.ts';
import { type ColumnGuess, guessColumns } from './guess-columns.ts';
import { hasNames } from './has-names.ts';
import { type RawTable, toTable } from './table.ts';

/** A file of rows, and what its columns seem to hold. */
export interface ReadTable {
  file: string;
  raw: RawTable;
  /** Whether the first row seems to hold the names of the columns. */
  isFirstRowNames: boolean;
  guess: ColumnGuess;
}

export function readTable(raw: RawTable, file: string): ReadTable | Refusal {
  const isFirstRowNames = hasNames(raw);
  if (raw.rows.length <= (raw.names === null && isFirstRowNames ? 1 : 0)) {
    const [fault] = raw.faults;
    const unit = raw.unit === 'line' ? 'Line' : 'Record';
    const reason = fault ? `No row of it can be read. ${unit} ${fault.place}: ${fault.reason}` : 'It has no rows.';
    return { reason, remedy: fault?.remedy ?? 'Check that it was saved completely.' };
  }
  const guess = guessColumns(toTable(raw, isFirstRowNames));
  return { file, raw, isFirstRowNames, guess: { ...guess, isSure: guess.isSure && isFirstRowNames } };
}
