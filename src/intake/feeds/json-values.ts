import { isObject } from '#intake/tables/flatten-record.ts';

/** A record of JSON by its names in small letters: the versions of one format write them in both ways. */
export type JsonRecord = ReadonlyMap<string, unknown>;

/** No format has more names. */
const MOST_NAMES = 300;

export function toJsonRecord(value: unknown): JsonRecord {
  const record = new Map<string, unknown>();
  if (!isObject(value)) return record;
  for (const key in value) {
    if (record.size === MOST_NAMES) break;
    record.set(key.toLowerCase(), value[key as keyof typeof value]);
  }
  return record;
}

/** The first of some values that is a text with words in it; empty when there is none. */
export function readWords(record: JsonRecord, ...keys: readonly string[]): string {
  for (const key of keys) {
    const value = record.get(key);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return '';
}

/** The records in a list, or the one that stands there. */
export function readRecords(record: JsonRecord, key: string): JsonRecord[] {
  const value = record.get(key);
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isObject).map(toJsonRecord);
}

/** What the records of a list call themselves, as one line. */
export const readNames = (records: readonly JsonRecord[], ...keys: readonly string[]): string =>
  records
    .map((each) => readWords(each, ...keys))
    .filter((name) => name !== '')
    .join(', ');
