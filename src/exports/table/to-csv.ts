import Papa from 'papaparse';

/** Excel takes a file without it for Windows-1252. */
const BYTE_ORDER_MARK = '\ufeff';

/** The columns of a table by their names, in order, each with what it has of a record. */
export type Columns<Row> = Readonly<Record<string, (record: Row) => string>>;

/**
 * A table as RFC 4180 has it, a line a record, for spreadsheets. A cell that a spreadsheet would run as a formula
 * (it begins with =, +, -, @, a tab or a line end) gets an apostrophe before it; the JSON has such words unaltered.
 */
export function toCsv<Row>(columns: Columns<Row>, records: readonly Row[]): string {
  const cells = Object.values(columns);
  const data = records.map((record) => cells.map((toCell) => toCell(record)));
  return BYTE_ORDER_MARK + Papa.unparse({ fields: Object.keys(columns), data }, { escapeFormulae: FORMULA });
}

/** Also behind spaces, and behind the wide forms of the signs, which some spreadsheets take for the plain ones. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r\n＝＋－＠]/u;
