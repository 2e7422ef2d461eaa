import { findRecords } from './find-records.ts';
import { recordsToTable } from './records-to-table.ts';
import type { RawTable } from './table.ts';

/** For tests: a text long enough to be taken for one, */
export const TEXT = `The lighthouse of Marlow was opened again after nine years of repairs, the mayor said on Friday. ${'It stands on the rock since the days of the first harbour. '.repeat(8)}`;
/** another, */
export const OTHER = TEXT.replace('opened', 'closed');
/** and a table of what a file of JSON holds. */
export const rawOfJson = (value: unknown): RawTable =>
  recordsToTable(
    (findRecords(value) ?? []).map((record, at) => ({ place: at + 1, record })),
    'record',
  );
