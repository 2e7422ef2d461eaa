import type { Column, Columns, Table } from '#exports/table/columns.ts';
import { writeCsv } from '#exports/table/to-csv.ts';

/** No bare string, which is a list of its signs to whoever goes through it. */
export type Pieces = readonly string[] | Generator<string>;

/** A file of the package: its path in it, what it is, and its text. */
export interface PackedFile {
  path: string;
  title: string;
  about: string;
  format: string;
  mediatype: string;
  /** Its text, to be gone through once: each piece takes some milliseconds. */
  pieces: Pieces;
  /** Of a table, what its columns mean. */
  schema: TableSchema | null;
}

/** A Table Schema (https://specs.frictionlessdata.io/table-schema/), as both versions of the standard have it. */
export interface TableSchema {
  fields: { name: string; type: string; description: string; trueValues?: string[]; falseValues?: string[] }[];
  primaryKey: readonly string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  missingValues: string[];
}

const MEDIA_TYPES = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  ics: 'text/calendar',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  ris: 'application/x-research-info-systems',
  txt: 'text/plain',
};

/** A file that is no table; how its path ends says what it is. */
export function toPlainFile(path: string, title: string, about: string, pieces: Pieces): PackedFile {
  const ending = /[a-z]{2,6}$/.exec(path)?.[0] ?? '';
  const format = isFormat(ending) ? ending : 'txt';
  return { path, title, about, format, mediatype: MEDIA_TYPES[format], pieces, schema: null };
}

const isFormat = (ending: string): ending is keyof typeof MEDIA_TYPES => Object.hasOwn(MEDIA_TYPES, ending);

export function toTableFile<Row>(table: Table<Row>, records: Iterable<Row>): PackedFile {
  const { name, title, about, columns } = table;
  return {
    path: `${name}.csv`,
    title,
    about,
    format: 'csv',
    mediatype: MEDIA_TYPES.csv,
    pieces: writeCsv(columns, records),
    schema: toSchema(table),
  };
}

function toSchema<Row>({ columns, primaryKey, references }: Table<Row>): TableSchema {
  const foreignKeys = references.map(({ column, table, of }) => ({
    fields: [column],
    reference: { resource: table, fields: [of] },
  }));
  return {
    fields: toFields(columns),
    primaryKey,
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [''],
  };
}

function toFields<Row>(columns: Columns<Row>): TableSchema['fields'] {
  return Object.entries<Column<Row>>(columns).map(([name, { type, about }]) => ({
    name,
    type,
    description: `${about}.`,
    ...(type === 'boolean' && { trueValues: ['yes'], falseValues: ['no'] }),
  }));
}
