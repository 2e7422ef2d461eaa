import { flattenRecord, isObject } from './flatten-record.ts';
import { MOST_COLUMNS, MOST_ROWS, type RawTable } from './table.ts';

export interface PlacedRecord {
  place: number;
  record: unknown;
}

/** A table of records: each name that one of them has is a column. */
export function recordsToTable(
  records: Iterable<PlacedRecord>,
  unit: RawTable['unit'],
): RawTable & { names: string[] } {
  const columns = new Map<string, number>();
  const table = { unit, names: [] as string[], rows: [], faults: [], remarks: [] } as RawTable & { names: string[] };
  let leftOut = false;
  for (const { place, record } of records) {
    if (table.rows.length + table.faults.length === MOST_ROWS) {
      const reason = `It has more than ${MOST_ROWS} records; those from here on were not read.`;
      table.faults.push({ place, reason, remedy: 'Split it into several files.' });
      break;
    }
    if (!isObject(record)) {
      const reason = 'This is not a record with names and values.';
      table.faults.push({ place, reason, remedy: 'Write each article as {"title": "…", "text": "…"}.' });
      continue;
    }
    const cells: string[] = [];
    for (const [name, words] of flattenRecord(record)) {
      if (!columns.has(name) && columns.size < MOST_COLUMNS) columns.set(name, columns.size);
      const column = columns.get(name);
      if (column === undefined) leftOut = true;
      else cells[column] = words;
    }
    table.rows.push({ place, cells });
  }
  table.names = [...columns.keys()];
  if (leftOut) table.remarks.push(`There are more than ${MOST_COLUMNS} names; those after them were not read.`);
  return table;
}
