import { strFromU8, unzipSync } from 'fflate';

/** Text of hundreds of pages, with all that a word processor writes around it. */
const MOST_BYTES_OF_A_PART = 20_000_000;
/** Bytes that cannot be made smaller take a few more when they are packed. */
const MOST_OVERHEAD = 1000;

/** Files of an archive that could be read, as text by their names; and the names of all. */
export interface ZipParts {
  names: ReadonlySet<string>;
  /** @throws DamagedZipError @throws TooLargePartError */
  read: (name: string) => string | null;
}

export class DamagedZipError extends Error {}
export class TooLargePartError extends Error {}

/**
 * Opens a zip archive of which few files are needed; the others are never unpacked. Sizes in an archive may lie: a file
 * is unpacked into as many bytes as it declares, and not at all when those are many, or fewer than it takes packed.
 * @throws DamagedZipError when it cannot be read
 */
export function openZip(bytes: Uint8Array): ZipParts {
  const names = new Set<string>();
  unzip(bytes, ({ name }) => {
    names.add(name);
    return false;
  });
  const read = (wanted: string): string | null => {
    let isTaken = false;
    const [part] = Object.values(
      unzip(bytes, ({ name, size, originalSize }) => {
        if (name !== wanted || isTaken) return false;
        isTaken = true;
        if (originalSize > MOST_BYTES_OF_A_PART) throw new TooLargePartError(name);
        if (size > originalSize + MOST_OVERHEAD) throw new DamagedZipError(name);
        return true;
      }),
    );
    return part ? toText(part) : null;
  };
  return { names, read };
}

function unzip(bytes: Uint8Array, filter: (file: { name: string; size: number; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof TooLargePartError) throw error;
    throw new DamagedZipError(error instanceof Error ? error.message : String(error));
  }
}

/** XML is UTF-8, or UTF-16 with its mark. */
function toText(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) : strFromU8(bytes);
}
