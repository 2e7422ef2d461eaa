import { readJsonFeed } from '#intake/feeds/read-json-feed.ts';
import { readNinjs } from '#intake/feeds/read-ninjs.ts';
import { takeItems } from '#intake/feeds/take-items.ts';
import type { FileReading } from '#intake/file-reading.ts';
import { findRecords } from '#intake/tables/find-records.ts';
import { readTable } from '#intake/tables/read-table.ts';
import { recordsToTable } from '#intake/tables/records-to-table.ts';

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
  const single = readNinjs(value);
  if (single) return takeItems([single], file);
  const records = findRecords(value);
  if (!records) {
    return { reason: 'It holds no records.', remedy: 'Write the articles as [{"title": "…", "text": "…"}, …].' };
  }
  const news = records.flatMap((record) => readNinjs(record) ?? []);
  if (news.length > 0 && news.length === records.length) return takeItems(news, file);
  return readTable(
    recordsToTable(
      records.map((record, at) => ({ place: at + 1, record })),
      'record',
    ),
    file,
  );
}
