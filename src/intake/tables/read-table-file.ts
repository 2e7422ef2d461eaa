import { decodeText } from '#intake/decode-text.ts';
import type { FileReader } from '#intake/file-reading.ts';
import { readDelimited } from './read-delimited.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readTable } from './read-table.ts';

/** A table of articles, one a row: delimited text, or a record of JSON on each line. */
export const readTableFile: FileReader = (bytes, file) => {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return text;
  const isOfJson = /\.(jsonl|ndjson)$/i.test(file);
  return readTable(isOfJson ? readJsonLines(text) : readDelimited(text, /\.(tsv|tab)$/i.test(file)), file);
};
