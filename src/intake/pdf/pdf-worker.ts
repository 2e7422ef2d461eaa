import { readApart } from '#intake/read-apart.ts';

/** Reads a PDF in a worker. */
export const readPdfApart = readApart(
  () => new Worker(new URL('./pdf-entry.ts', import.meta.url), { type: 'module', name: 'PDF' }),
);
