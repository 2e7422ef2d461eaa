import { decodeText } from '#intake/decode-text.ts';
import { readXmlFeed } from '#intake/feeds/read-xml-feed.ts';
import type { FileReading } from '#intake/file-reading.ts';
import { readDelimited } from '#intake/tables/read-delimited.ts';
import { readJsonLines } from '#intake/tables/read-json-lines.ts';
import { readTable } from '#intake/tables/read-table.ts';
import { readJson } from './read-json.ts';

/** A file that may hold many articles: a table, records of JSON, or a feed. What it is, its name tells, or else its beginning. */
export function readMany(bytes: Uint8Array, file: string): FileReading {
  const [ending = ''] = /\.[a-z]{1,6}$/i.exec(file.toLowerCase()) ?? [];
  if (!TABLES.has(ending) && ending !== '.json') return readXmlFeed(bytes, file);
  const text = decodeText(bytes);
  if (typeof text !== 'string') return text;
  if (ending === '.json') return readJson(text, file);
  if (ending === '.jsonl' || ending === '.ndjson') return readTable(readJsonLines(text), file);
  return readTable(readDelimited(text, ending === '.tsv' || ending === '.tab'), file);
}

const TABLES: ReadonlySet<string> = new Set(['.csv', '.tsv', '.tab', '.jsonl', '.ndjson']);
