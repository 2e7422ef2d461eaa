/** More files, and folders within folders, than anybody has articles in; a hostile or mistaken folder may have any. */
const MOST = { files: 3000, depth: 12 };

/**
 * All files that were dropped, also those in folders, which are called by their paths. It looks at the drop at once, as
 * it must: browsers forget what was dropped when its event is over. A folder that cannot be read stands for itself, and
 * is told of when it is read.
 */
export function listDroppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  return entries.some(({ isDirectory }) => isDirectory) ? walkAll(entries) : Promise.resolve([...files]);
}

async function walkAll(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const found: File[] = [];
  const walk = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    if (found.length >= MOST.files) return;
    const path = entry.fullPath.replace(/^\//, '');
    try {
      if (isFile(entry)) found.push(toNamedFile(await readFile(entry), path));
      else if (isFolder(entry) && depth < MOST.depth) {
        for (const each of await readFolder(entry)) await walk(each, depth + 1);
      }
    } catch {
      found.push(new Unreadable(path)); // locked, moved or gone since it was dropped
    }
  };
  for (const entry of entries) await walk(entry, 0);
  return found;
}

/** A file under another name: that of its path in the folder that was given. */
export const toNamedFile = (file: File, path: string): File =>
  new File([file], path, { type: file.type, lastModified: file.lastModified });

/** Stands for what could not be opened, so that it is named like other files that cannot be read. */
class Unreadable extends File {
  constructor(path: string) {
    super([], path);
  }
  override slice(): Blob {
    throw new DOMException('It could not be opened', 'NotReadableError');
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const readFile = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** Browsers give the entries of a folder in parts, and none when there are no more. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0 || entries.length > MOST.files) return entries;
    entries.push(...part);
  }
}
