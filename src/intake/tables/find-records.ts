import { isObject } from './flatten-record.ts';

/** How deep a list of records is looked for: `{"response": {"results": […]}}`. */
const DEEPEST = 3;
/** What has a text this long of its own is an article, whatever lists it has beside it. */
const LONG = 300;

/**
 * The records that a JSON file holds: itself when it is a list, else the longest list of records in it, else the thing
 * itself as the only one. Null for what is no record at all.
 */
export function findRecords(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  if (!isObject(value)) return null;
  if (Object.values(value).some((each) => typeof each === 'string' && each.length > LONG)) return [value];
  return findLongestList(value, 1) ?? [value];
}

function findLongestList(holder: object, depth: number): unknown[] | null {
  let longest: unknown[] | null = null;
  for (const value of Object.values(holder) as unknown[]) {
    const list = Array.isArray(value)
      ? value.some(isObject) && value
      : isObject(value) && depth < DEEPEST && findLongestList(value, depth + 1);
    if (list && list.length > (longest?.length ?? 0)) longest = list;
  }
  return longest;
}
