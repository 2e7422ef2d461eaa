import { readApart } from '#intake/read-apart.ts';

/** Reads a file that may hold many articles in a worker. */
export const readManyApart = readApart(
  () => new Worker(new URL('./many-entry.ts', import.meta.url), { type: 'module', name: 'table or feed' }),
);
