import { nameBinary } from './name-binary.ts';
import type { Refusal } from './rejection.ts';

const SAVE_AS_TEXT = 'Save it as plain text (.txt) in the program that made it, or copy its text and paste it here.';

/**
 * The text of a file: UTF-16 when it begins with that mark, else UTF-8 when all of it is, else Windows-1252, in which
 * older programs of the western world wrote. A byte order mark is not text. Text in other old encodings is read wrongly,
 * since nothing in it says so; the reader sees its first lines.
 * @param declared what the file says of its encoding, which a mark at its beginning outweighs
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string | Refusal {
  const other = nameBinary(bytes);
  if (other !== null) return { reason: `This is ${other}, whatever its name says.`, remedy: SAVE_AS_TEXT };
  const text = decode(bytes, declared);
  if (text === null) {
    return { reason: 'This begins as UTF-16 text and is damaged further on.', remedy: 'Save it again as UTF-8 text.' };
  }
  if (isBinary(text)) return { reason: 'This is a binary file and not text.', remedy: SAVE_AS_TEXT };
  if (text.trim() === '') return { reason: 'There is no text in it.', remedy: 'Check that it was saved completely.' };
  return text;
}

/** Any bytes are text in these, so many files that say so are UTF-8 all the same; text in them is hardly ever UTF-8 by chance. */
const WESTERN = /^(?:us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252|cp1252)$/i;

function decode(bytes: Uint8Array, declared: string | null): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  const asDeclared = declared === null || WESTERN.test(declared) ? null : decodeAs(declared, bytes);
  return asDeclared ?? decodeAs('utf-8', bytes) ?? decodeAs('windows-1252', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // the bytes are not in this encoding, or there is none of this name: both are what was asked
  }
}

/** Control characters that no text has; some old texts have single ones (form feeds, the end of file of DOS). */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && (code < 9 || code > 13)) controls++;
  }
  return controls > 8 && controls > text.length / 100;
}
