import { zipSync } from 'fflate';
import type { BuiltFile } from '#preprocess/site/built-file.ts';

/** The first moment that a zip can name, on the clock of any time zone. */
const MTIME = '1980-01-01T00:00:00';

/** Packs files into a zip, in the order of their paths: the same files give the same bytes. */
export function packZip(files: readonly BuiltFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ path, content }) => [path, Buffer.from(content)])), {
    level: 9,
    mtime: MTIME,
  });
}
