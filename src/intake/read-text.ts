import { decodeText } from './decode-text.ts';
import type { FileReading } from './file-reading.ts';
import { toLine } from './metadata/to-line.ts';

/** A file of text is the text of one article. In Markdown its first heading is the title. */
export function readText(bytes: Uint8Array, file: string): FileReading {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return text;
  const title = /\.(?:md|markdown)$/i.test(file) ? findHeading(text) : null;
  return title === null ? { file, text } : { file, text, title };
}

const HEADING = /^ {0,3}#{1,6}[ \t]{1,9}(\S.{0,400})$/m;

/** Without the signs that set it off. */
const findHeading = (text: string) =>
  toLine(
    (HEADING.exec(text)?.[1] ?? '')
      .replace(/[ \t]#{1,9}\s{0,9}$/, '')
      .replace(/\[([^\][]{1,300})\]\([^()\s]{0,300}\)/g, '$1')
      .replace(/(\*\*|__|[*_`])(\S|\S.{0,300}?\S)\1/g, '$2'),
  );
