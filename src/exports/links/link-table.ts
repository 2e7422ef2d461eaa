import { column, type Column, type Table } from '#exports/table/columns.ts';
import { toSpreadsheet } from '#exports/table/to-spreadsheet.ts';
import { toMarkWords } from '#exports/reader/reader-work.ts';
import type { LinkRecord, SideRecord } from './link-record.ts';
import { toDifferenceWords } from './to-difference-words.ts';

const link = column<LinkRecord>;
const first = (about: string, toCell: (side: SideRecord) => string, type?: Column<LinkRecord>['type']) =>
  link(`${about}, of the first article`, ({ sides: [side] }) => toCell(side), type);
const second = (about: string, toCell: (side: SideRecord) => string, type?: Column<LinkRecord>['type']) =>
  link(`${about}, of the second article`, ({ sides: [, side] }) => toCell(side), type);

/** Linked passages, a line a pair. */
export const LINKS: Table<LinkRecord> = {
  name: 'links',
  title: 'Linked passages',
  about: 'Passages of two articles that say the same or share a detail, a line a pair',
  primaryKey: ['id'],
  references: [
    { column: 'first article', table: 'articles', of: 'article' },
    { column: 'second article', table: 'articles', of: 'article' },
  ],
  columns: {
    number: link('1, 2, 3 … in reading order', ({ number }) => String(number), 'integer'),
    relation: link('same or related', ({ relation }) => relation),
    'first article': first('The letter', ({ article }) => article.letter),
    'first title': first('The title', ({ article }) => article.title.text),
    'first outlet': first('The outlet', ({ article }) => article.outlet ?? ''),
    'first published': first('The publication date', ({ article }) => article.published?.value ?? '', 'date'),
    'first says': first('The words', ({ words }) => words),
    'second article': second('The letter', ({ article }) => article.letter),
    'second title': second('The title', ({ article }) => article.title.text),
    'second outlet': second('The outlet', ({ article }) => article.outlet ?? ''),
    'second published': second('The publication date', ({ article }) => article.published?.value ?? '', 'date'),
    'second says': second('The words', ({ words }) => words),
    'kinds of differences': link('Which kinds of differences there are', ({ differences }) =>
      [...new Set(differences.map(({ kind }) => kind))].join('; '),
    ),
    differences: link('What differs, a line a difference', (record) =>
      record.differences.map((difference) => toDifferenceWords(difference, record)).join('\n'),
    ),
    'first start': first('Where the words begin, in UTF-16 code units', ({ span }) => String(span.start), 'integer'),
    'first end': first('Where they end, exclusive', ({ span }) => String(span.end), 'integer'),
    'second start': second('Where the words begin, in UTF-16 code units', ({ span }) => String(span.start), 'integer'),
    'second end': second('Where they end, exclusive', ({ span }) => String(span.end), 'integer'),
    id: link('The pair’s own id', ({ id }) => id),
    corrected: link('corrected by the reader, or added by the reader', ({ corrected }) => toMarkWords(corrected)),
    'relation found': link(
      'The relation that the program found, where the reader has corrected the pair',
      ({ corrected }) => corrected?.found?.relation ?? '',
    ),
    permalink: link('Where Parallax shows it', ({ permalink }) => permalink),
  },
};

export const toLinkCsv = (links: readonly LinkRecord[]): string => toSpreadsheet(LINKS.columns, links);
