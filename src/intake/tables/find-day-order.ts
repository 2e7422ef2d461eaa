import { type DayOrder, readDayOrder } from '#intake/metadata/to-iso-day.ts';
import type { TableRow } from './table.ts';

/** Days of one column are written in one order: one that can only be read in one way tells how the others are meant. */
export function findDayOrder(rows: readonly TableRow[], column: number | undefined): DayOrder {
  const orders = new Set(rows.map(({ cells }) => readDayOrder(cells[column ?? -1] ?? '')));
  orders.delete(null);
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}
