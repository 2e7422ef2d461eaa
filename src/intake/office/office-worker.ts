import { readApart } from '#intake/read-apart.ts';

/** Reads a document of a word processor in a worker. */
export const readOfficeApart = readApart(
  () => new Worker(new URL('./office-entry.ts', import.meta.url), { type: 'module', name: 'document' }),
);
