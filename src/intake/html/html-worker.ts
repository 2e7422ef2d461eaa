import { readApart } from '#intake/read-apart.ts';

/** Reads a web page in a worker. */
export const readHtmlApart = readApart(
  () => new Worker(new URL('./html-entry.ts', import.meta.url), { type: 'module', name: 'web page' }),
);
