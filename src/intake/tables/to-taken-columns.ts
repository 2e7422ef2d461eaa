import { COLUMN_FIELDS } from './columns.ts';
import { FIELD_LABELS } from './field-labels.ts';
import type { TakenTable } from './taken-tables.ts';

export interface TakenColumns {
  /** What an article has of them, each beside the name of its column. */
  used: { label: string; name: string }[];
  /** The names of some that were not taken. */
  unused: string[];
}

const MOST_NAMED = 12;

export function toTakenColumns({ table: { raw }, answer: { columns, isFirstRowNames } }: TakenTable): TakenColumns {
  const names = raw.names ?? (isFirstRowNames ? raw.rows[0]?.cells : undefined);
  const nameOf = (at: number) => names?.[at]?.trim().slice(0, 80) || `column ${at + 1}`;
  const used = COLUMN_FIELDS.flatMap((field) => {
    const at = columns[field];
    return at === undefined ? [] : [{ label: FIELD_LABELS[field].toLowerCase(), name: nameOf(at) }];
  });
  const taken = new Set(Object.values(columns));
  const count = raw.names?.length ?? raw.rows[0]?.cells.length ?? 0;
  const others = Array.from({ length: count }, (_, at) => at).filter((at) => !taken.has(at));
  const unused = others.slice(0, MOST_NAMED).map(nameOf);
  return { used, unused: others.length > MOST_NAMED ? [...unused, `${others.length - MOST_NAMED} more`] : unused };
}
