import type { Columns } from './columns.ts';
import { toCsv } from './to-csv.ts';

/** Excel takes a file without it for Windows-1252. Readers of Data Packages take it for a part of the first name. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as CSV that opens in a spreadsheet by a click. */
export const toSpreadsheet = <Row>(columns: Columns<Row>, records: readonly Row[]): string =>
  BYTE_ORDER_MARK + toCsv(columns, records);
