import { type Columns, toCsv } from '#exports/table/to-csv.ts';
import type { QuoteRecord } from './quote-record.ts';

/** The quotations as a table, a line each. */
export const toQuoteCsv = (records: readonly QuoteRecord[]): string => toCsv(COLUMNS, records);

const SOURCES = { editor: 'supplied', inferred: 'inferred', unknown: 'unknown' } as const;

const COLUMNS: Columns<QuoteRecord> = {
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
