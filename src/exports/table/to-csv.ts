import Papa from 'papaparse';
import type { Columns } from './columns.ts';

/** Records in a piece: some milliseconds of work. */
const PIECE = 500;

/**
 * A table as RFC 4180 has it, a line a record, for programs. A cell that a spreadsheet would run as a formula (it
 * begins with =, +, -, @, a tab or a line end) gets an apostrophe before it; the JSON has such words unaltered.
 */
export const toCsv = <Row>(columns: Columns<Row>, records: readonly Row[]): string =>
  [...writeCsv(columns, records)].join('');

/** The same in pieces, for tables that take long. */
export function* writeCsv<Row>(columns: Columns<Row>, records: Iterable<Row>): Generator<string> {
  const cells = Object.values(columns);
  const write = (rows: string[][]) => Papa.unparse(rows, { escapeFormulae: FORMULA });
  yield write([Object.keys(columns)]);
  let rows: string[][] = [];
  for (const record of records) {
    rows.push(cells.map(({ toCell }) => toCell(record)));
    if (rows.length < PIECE) continue;
    yield `\r\n${write(rows)}`;
    rows = [];
  }
  if (rows.length > 0) yield `\r\n${write(rows)}`;
}

/** Also behind spaces, and behind the wide forms of the signs, which some spreadsheets take for the plain ones. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r\n＝＋－＠]/u;
