import { readJsonFeed } from '#intake/feeds/read-json-feed.ts';
import { isNinjs, readNinjs } from '#intake/feeds/read-ninjs.ts';
import { takeItems } from '#intake/feeds/take-items.ts';
import type { FileReading } from '#intake/file-reading.ts';
import { findRecords } from '#intake/tables/find-records.ts';
import { readTable } from '#intake/tables/read-table.ts';
import { type PlacedRecord, recordsToTable } from '#intake/tables/records-to-table.ts';

/** A file of JSON: a JSON Feed, news as ninjs, or else articles as a list of records or one as a record. */
export function readJson(text: string, file: string): FileReading {
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
  const items = readJsonFeed(value);
  if (items) return takeItems(items, file);
  if (isNinjs(value)) return takeItems([readNinjs(value)], file);
  const records = findRecords(value);
  if (!records) {
    return { reason: 'It holds no records.', remedy: 'Write the articles as [{"title": "…", "text": "…"}, …].' };
  }
  if (records.length > 0 && records.every(isNinjs)) return takeItems(records.map(readNinjs), file);
  return readTable(recordsToTable(placeRecords(records), 'record'), file);
}

function* placeRecords(records: readonly unknown[]): Generator<PlacedRecord> {
  for (const [at, record] of records.entries()) yield { place: at + 1, record };
}
