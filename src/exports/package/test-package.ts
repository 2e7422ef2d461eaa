import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { Addresses } from '#exports/addresses.ts';
import type { ReaderWork } from '#exports/reader/reader-work.ts';
import { listFiles } from './list-files.ts';
import type { TableSchema } from './packed-file.ts';
import { createStoryRecords } from './story-records.ts';
import { toZip } from './to-zip.ts';

/** For tests: where things would be shown. */
export const ADDRESSES: Addresses = {
  story: 'https://parallax.example/s',
  article: (id) => `https://parallax.example/s/articles/${encodeURIComponent(id)}`,
  passage: ({ article, start, end }) => `https://parallax.example/s/articles/${article}?at=${start}-${end}`,
  event: (id) => `https://parallax.example/s/timeline?event=${encodeURIComponent(id)}`,
  quotation: (id) => `https://parallax.example/s/quotes?quote=${encodeURIComponent(id)}`,
  link: ({ id }) => `https://parallax.example/s/compare?link=${encodeURIComponent(id)}`,
};

/** For tests: the files of a package with their whole texts. */
export const filesOf = (story: StoryBundle) =>
  [...listFiles(createStoryRecords(story, ADDRESSES))].map(({ path, pieces }) => ({
    path,
    text: [...pieces].join(''),
  }));

/** For tests: a package as it comes out of its zip. */
export async function unpack(
  story: StoryBundle,
  work?: ReaderWork,
): Promise<{ bytes: Uint8Array; texts: Map<string, string> }> {
  const pieces = await toZip(listFiles(createStoryRecords(story, ADDRESSES, work)), () => Promise.resolve());
  const bytes = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
  return {
    bytes,
    texts: new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)])),
  };
}

interface Resource {
  name: string;
  path: string;
  schema?: TableSchema;
}

/** What a program knows of the package from its descriptor alone, with every rule of it that the rows break. */
export function readPackage(texts: ReadonlyMap<string, string>) {
  const { name, resources } = JSON.parse(texts.get('datapackage.json') ?? '') as {
    name: string;
    resources: Resource[];
  };
  const rowsOf = new Map(
    resources.flatMap(({ name: table, path, schema }) => {
      if (!schema) return [];
      const csv = texts.get(path) ?? '';
      return [[table, Papa.parse(csv, { header: true }).data] as const];
    }),
  );
  const faults = resources.flatMap((resource) => findFaults(resource, rowsOf));
  return { name, resources, rowsOf, faults };
}

const TYPES: Record<string, RegExp> = {
  string: /^/,
  integer: /^\d+$/,
  boolean: /^(yes|no)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

function findFaults({ name, schema }: Resource, rowsOf: ReadonlyMap<string, Record<string, string>[]>): string[] {
  if (!schema) return [];
  const rows = rowsOf.get(name) ?? [];
  const { fields, primaryKey, foreignKeys = [] } = schema;
  const heads = rows.flatMap((row) =>
    Object.keys(row).join() === fields.map((field) => field.name).join()
      ? []
      : [`${name}: columns ${Object.keys(row).join()}`],
  );
  const cells = rows.flatMap((row) =>
    fields.flatMap(({ name: field, type }) => {
      const cell = row[field] ?? '';
      return cell === '' || TYPES[type]?.test(cell) ? [] : [`${name}: ${field} is no ${type}: ${cell}`];
    }),
  );
  const keys = rows.map((row) => JSON.stringify(primaryKey.map((field) => row[field])));
  const twice = new Set(keys).size === keys.length ? [] : [`${name}: two rows with one key`];
  const empty = rows.some((row) => primaryKey.some((field) => (row[field] ?? '') === ''))
    ? [`${name}: an empty key`]
    : [];
  const loose = foreignKeys.flatMap(
    ({
      fields: [own = ''],
      reference: {
        resource,
        fields: [other = ''],
      },
    }) => {
      const known = new Set(rowsOf.get(resource)?.map((row) => row[other]));
      return rows.flatMap((row) =>
        row[own] === '' || known.has(row[own]) ? [] : [`${name}: ${own} ${row[own]} is not in ${resource}`],
      );
    },
  );
  return [...heads, ...cells, ...twice, ...empty, ...loose];
}
