import { decodeText } from './decode-text.ts';
import { FILE_ENDINGS } from './file-endings.ts';
import { MOST_BYTES, toSizeWords } from './limits.ts';
import type { Refusal, Rejection } from './rejection.ts';
import type { FoundArticle } from './to-article.ts';

/** Each file as an article or as the reason why it is none, in the order of their names. */
export async function readFiles(files: readonly File[]): Promise<(FoundArticle | Rejection)[]> {
  const inOrder = [...files].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const read: (FoundArticle | Rejection)[] = [];
  // One after the other: many large files at once would all be in memory.
  for (const file of inOrder) read.push(await readFile(file));
  return read;
}

async function readFile(file: File): Promise<FoundArticle | Rejection> {
  const found = refuse(file) ?? (await readText(file));
  return 'reason' in found ? { what: file.name, ...found } : found;
}

/** What is known to be no article before it is read. */
function refuse({ name, size }: File): Refusal | null {
  if (!FILE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))) {
    return {
      reason: `Parallax reads ${FILE_ENDINGS.join(' and ')} files.`,
      remedy: 'Save it as plain text (.txt), or copy its text and paste it here.',
    };
  }
  if (size > MOST_BYTES) {
    return {
      reason: `It has ${toSizeWords(size)}, and an article can have ${toSizeWords(MOST_BYTES)} at most.`,
      remedy: 'Split it into its articles, one file each.',
    };
  }
  return null;
}

async function readText(file: File): Promise<FoundArticle | Refusal> {
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return typeof text === 'string' ? { file: file.name, text } : text;
  } catch {
    // Moved, changed or locked since it was chosen, or a folder.
    return { reason: 'It could not be read.', remedy: 'Check that it is still there, and add it again.' };
  }
}
