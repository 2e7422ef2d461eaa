import { MOST_COLUMNS } from './table.ts';

/** Deeper things are not what an article is made of. */
const DEEPEST = 3;
const MOST_VALUES = 2 * MOST_COLUMNS;

/**
 * The values of a record as words, by the names that lead to them: `{source: {name: "Post"}}` → `source.name`: "Post".
 * A list of words becomes one cell, long ones as paragraphs; of a list of things their names.
 */
export function flattenRecord(record: object): Map<string, string> {
  const cells = new Map<string, string>();
  addValues(record, '', 1, cells);
  return cells;
}

function addValues(record: object, prefix: string, depth: number, cells: Map<string, string>): void {
  // Not `Object.entries`: of a record with millions of names a few are looked at.
  for (const key in record) {
    if (cells.size >= MOST_VALUES) return;
    const value: unknown = record[key as keyof typeof record];
    const words = toWords(value);
    if (words !== null) cells.set(prefix + key, words);
    else if (isObject(value) && depth < DEEPEST) addValues(value, `${prefix}${key}.`, depth + 1, cells);
  }
}

function toWords(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const parts = value.flatMap((each: unknown) => toPart(each) ?? []);
  return parts.join(parts.some((part) => part.length > 100) ? '\n\n' : ', ');
}

function toPart(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return isObject(value) && 'name' in value && typeof value.name === 'string' ? value.name : null;
}

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
