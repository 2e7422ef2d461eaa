import Papa from 'papaparse';
import type { QuoteRecord } from './quote-record.ts';

/** Excel takes a file without it for Windows-1252. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as RFC 4180 has it, a line a quotation, for spreadsheets. A cell that a spreadsheet would run as a formula
 * (it begins with =, +, -, @, a tab or a line end) gets an apostrophe before it; the JSON has such words unaltered.
 */
export function toCsv(records: readonly QuoteRecord[]): string {
  const rows = records.map(toRow);
  return BYTE_ORDER_MARK + Papa.unparse({ fields: Object.keys(COLUMNS), data: rows }, { escapeFormulae: FORMULA });
}

/** Also behind spaces, and behind the wide forms of the signs, which some spreadsheets take for the plain ones. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r\n＝＋－＠]/u;

const SOURCES = { editor: 'supplied', inferred: 'inferred', unknown: 'unknown' } as const;

const COLUMNS: Record<string, (record: QuoteRecord) => string> = {
  id: ({ id }) => id,
  quotation: ({ words }) => words,
  kind: ({ kind }) => kind,
  speaker: ({ speakers, speakerIsOpen }) => speakers.join(speakerIsOpen ? ' or ' : '; '),
  'speaker in the article': ({ speakerMention }) => speakerMention ?? '',
  'speaker is': ({ speakerBasis }) => speakerBasis ?? 'not named',
  cue: ({ cue }) => cue ?? '',
  'reported by': ({ relay }) => relay ?? '',
  said: ({ said }) => said ?? '',
  'day is': ({ saidBasis }) => saidBasis ?? 'unknown',
  'marks are closed': ({ closed }) => (closed ? 'yes' : 'no'),
  article: ({ articleLetter }) => articleLetter,
  title: ({ articleTitle }) => articleTitle,
  outlet: ({ outlet }) => outlet ?? '',
  author: ({ author }) => author ?? '',
  published: ({ published }) => published ?? '',
  'publication date is': ({ publishedSource }) => SOURCES[publishedSource ?? 'unknown'],
  url: ({ url }) => url ?? '',
  start: ({ spans }) => String(spans[0]?.start ?? ''),
  end: ({ spans }) => String(spans.at(-1)?.end ?? ''),
  permalink: ({ permalink }) => permalink,
};

const toRow = (record: QuoteRecord) => Object.values(COLUMNS).map((toCell) => toCell(record));
