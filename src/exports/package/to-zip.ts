import { strToU8, Zip, ZipDeflate } from 'fflate';
import { toCharacterStart } from '#bundle/code-points.ts';
import type { PackedFile, Pieces } from './packed-file.ts';

/** Code units that are packed in one go: some milliseconds of work. */
const STEP = 1 << 17;

/** Most of what can be saved is saved at a third of the time. */
const LEVEL = 3;

/** The first moment that a zip can name, on the clock of any time zone: the same story gives the same bytes. */
const MTIME = '1980-01-01T00:00:00';

/** Packs files into a zip, piece by piece; `pause` is called between the pieces. */
export async function toZip(files: Iterable<PackedFile>, pause: () => Promise<void>): Promise<Uint8Array[]> {
  const zipped: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    zipped.push(bytes);
  });
  for (const { path, pieces } of files) {
    const entry = new ZipDeflate(path, { level: LEVEL });
    entry.mtime = MTIME;
    zip.add(entry);
    for (const step of toSteps(pieces)) {
      entry.push(strToU8(step));
      await pause();
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  return zipped;
}

function* toSteps(pieces: Pieces): Generator<string> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      const end = toCharacterStart(piece, Math.min(piece.length, at + STEP));
      yield piece.slice(at, end);
      at = end;
    }
  }
}
