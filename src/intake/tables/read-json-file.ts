import { decodeText } from '#intake/decode-text.ts';
import type { FileReader } from '#intake/file-reading.ts';
import { findRecords } from './find-records.ts';
import { readTable } from './read-table.ts';
import { recordsToTable } from './records-to-table.ts';

/** A file of JSON that holds articles as a list of records, or one as a record. */
export const readJsonFile: FileReader = (bytes, file) => {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = `It is not whole JSON: ${error instanceof Error ? error.message : String(error)}.`;
    return {
      reason,
      remedy: 'Check that it was saved completely; a file with a record on each line is to end with .jsonl.',
    };
  }
  const records = findRecords(value);
  if (!records) {
    return { reason: 'It holds no records.', remedy: 'Write the articles as [{"title": "…", "text": "…"}, …].' };
  }
  return readTable(
    recordsToTable(
      records.map((record, at) => ({ place: at + 1, record })),
      'record',
    ),
    file,
  );
};
