import { decodeText } from './decode-text.ts';
import type { FileReading } from './file-reading.ts';

/** A file of text is the text of one article. */
export function readText(bytes: Uint8Array, file: string): FileReading {
  const text = decodeText(bytes);
  return typeof text === 'string' ? { file, text } : text;
}
