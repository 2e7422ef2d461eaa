import { column, type Table } from '#exports/table/columns.ts';
import { toSpreadsheet } from '#exports/table/to-spreadsheet.ts';
import { toMarkWords } from '#exports/reader/reader-work.ts';
import type { QuoteRecord } from './quote-record.ts';

const SOURCES = { editor: 'supplied', inferred: 'inferred', unknown: 'unknown' } as const;

const quote = column<QuoteRecord>;

/** The quotations, a line each. */
export const QUOTATIONS: Table<QuoteRecord> = {
  name: 'quotations',
  title: 'Quotations',
  about: 'What people are quoted with, a line a quotation, in the order of the articles and their texts',
  primaryKey: ['id'],
  references: [{ column: 'article', table: 'articles', of: 'article' }],
  columns: {
    id: quote('The quotation’s own id', ({ id }) => id),
    quotation: quote('The words; what stands between the parts of a split quotation is “[…]”', ({ words }) => words),
    kind: quote(
      'direct (in quotation marks), mixed (partly so) or indirect (in the article’s words)',
      ({ kind }) => kind,
    ),
    speaker: quote(
      'Full names: “A; B” speak together, of “A or B” one speaks and the text does not say which',
      ({ speakers, speakerIsOpen }) => speakers.join(speakerIsOpen ? ' or ' : '; '),
    ),
    'speaker in the article': quote(
      'The article’s words for the speaker',
      ({ speakerMention }) => speakerMention ?? '',
    ),
    'speaker is': quote(
      'stated by the text, inferred by the program, or not named',
      ({ speakerBasis }) => speakerBasis ?? 'not named',
    ),
    cue: quote('The words that say that something is said', ({ cue }) => cue ?? ''),
    'reported by': quote('Who reported the saying, when not the article itself', ({ relay }) => relay ?? ''),
    said: quote('The day on which it was said, in EDTF (ISO 8601-2)', ({ said }) => said ?? ''),
    'day is': quote('stated, inferred or unknown', ({ saidBasis }) => saidBasis ?? 'unknown'),
    'marks are closed': quote(
      'no where the article never closes the quotation marks',
      ({ closed }) => (closed ? 'yes' : 'no'),
      'boolean',
    ),
    article: quote('The article’s letter', ({ articleLetter }) => articleLetter),
    title: quote('The article’s title', ({ articleTitle }) => articleTitle),
    outlet: quote('The article’s outlet', ({ outlet }) => outlet ?? ''),
    author: quote('The article’s author', ({ author }) => author ?? ''),
    published: quote('The article’s publication date', ({ published }) => published ?? '', 'date'),
    'publication date is': quote(
      'supplied, inferred or unknown',
      ({ publishedSource }) => SOURCES[publishedSource ?? 'unknown'],
    ),
    url: quote('The article’s own address', ({ url }) => url ?? ''),
    start: quote(
      'Where the words begin in the article’s text, in UTF-16 code units',
      ({ spans }) => String(spans[0]?.start ?? ''),
      'integer',
    ),
    end: quote('Where they end, exclusive', ({ spans }) => String(spans.at(-1)?.end ?? ''), 'integer'),
    corrected: quote('corrected by the reader, or added by the reader', ({ corrected }) => toMarkWords(corrected)),
    'speaker found': quote(
      'The speaker that the program found, where the reader has corrected the quotation',
      ({ corrected }) => corrected?.found?.speaker ?? '',
    ),
    permalink: quote('Where Parallax shows it', ({ permalink }) => permalink),
  },
};

export const toQuoteCsv = (records: readonly QuoteRecord[]): string => toSpreadsheet(QUOTATIONS.columns, records);
