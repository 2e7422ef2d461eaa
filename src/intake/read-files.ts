import { toSizeWords } from '#ui/size-words.ts';
import { BEGINNING_BYTES, type FileKind, findKind } from './file-kinds.ts';
import type { FileReading, Reading } from './file-reading.ts';
import { MOST_BYTES, MOST_FILES } from './limits.ts';
import { refuseKind } from './refuse-kind.ts';
import type { Refusal } from './rejection.ts';

/** "2.txt" comes before "10.txt". */
const BY_NAME = new Intl.Collator('en', { numeric: true });

/** What each file holds as articles, or the reason why it has none, in the order of their names and paths. */
export async function readFiles(files: readonly File[]): Promise<Reading[]> {
  const inOrder = [...files].toSorted((a, b) => BY_NAME.compare(a.name, b.name));
  const read: Reading[] = [];
  // One after the other: many large files at once would all be in memory.
  for (const file of inOrder.slice(0, MOST_FILES)) {
    const found = await readFile(file);
    if (Array.isArray(found)) read.push(...found);
    else read.push('reason' in found ? { what: file.name, ...found } : found);
  }
  const left = inOrder.slice(MOST_FILES);
  read.push(...left.map(({ name }) => ({ what: name, ...TOO_MANY })));
  return read;
}

async function readFile(file: File): Promise<FileReading> {
  try {
    const beginning = await readBytes(file.slice(0, BEGINNING_BYTES));
    const kind = findKind(file.name, String.fromCharCode(...beginning));
    if (kind === null) return refuseKind(file.name, beginning);
    if (file.size > kind.most) return toTooLarge('It', file.size, kind.most);
    const bytes = await readBytes(file);
    const found = await readAs(kind, bytes, file.name);
    const length = 'text' in found ? found.text.length : 0;
    return length > MOST_BYTES ? toTooLarge('Its text', length, MOST_BYTES) : found;
  } catch {
    // Moved, changed or locked since it was chosen, or a folder.
    return { reason: 'It could not be read.', remedy: 'Check that it is still there, and add it again.' };
  }
}

const readBytes = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** Nothing that a file holds may end the reading of the others. */
async function readAs(kind: FileKind, bytes: Uint8Array<ArrayBuffer>, name: string): Promise<FileReading> {
  try {
    return await (
      await kind.load()
    )(bytes, name);
  } catch (error) {
    const reason = `Parallax failed to read it (${error instanceof Error ? error.message : String(error)}).`;
    return { reason, remedy: 'Copy its text and paste it here.' };
  }
}

const TOO_MANY: Refusal = {
  reason: `At most ${MOST_FILES} files are read at once.`,
  remedy: 'Add the others in parts.',
};

const toTooLarge = (what: string, size: number, most: number): Refusal => ({
  reason: `${what} has ${toSizeWords(size)}, and a file of its kind can have ${toSizeWords(most)} at most.`,
  remedy: 'Split it into its articles, one file each.',
});
