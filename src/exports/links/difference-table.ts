import type { Span } from '#analysis/annotations.ts';
import { column, type Table } from '#exports/table/columns.ts';
import type { DifferenceRecord, LinkRecord } from './link-record.ts';

/** A difference with its pair of passages and its place among the differences of the pair, from 1. */
export interface NumberedDifference {
  link: LinkRecord;
  number: number;
  difference: DifferenceRecord;
}

export const toDifferences = (links: readonly LinkRecord[]): NumberedDifference[] =>
  links.flatMap((link) => link.differences.map((difference, index) => ({ link, number: index + 1, difference })));

const differs = column<NumberedDifference>;
const start = (span: Span | null): string => (span === null ? '' : String(span.start));
const end = (span: Span | null): string => (span === null ? '' : String(span.end));

/** What differs inside the linked passages, a line a difference. */
export const DIFFERENCES: Table<NumberedDifference> = {
  name: 'differences',
  title: 'Differences',
  about: 'What differs inside linked passages, a line a difference; empty words: that article has nothing of the kind',
  primaryKey: ['link', 'number'],
  references: [
    { column: 'link', table: 'links', of: 'id' },
    { column: 'first article', table: 'articles', of: 'article' },
    { column: 'second article', table: 'articles', of: 'article' },
  ],
  columns: {
    link: differs('The id of the pair of passages', ({ link: { id } }) => id),
    number: differs('1, 2, 3 … among the differences of the pair', ({ number }) => String(number), 'integer'),
    kind: differs(
      'number, date, name, modality, polarity, wording, detail or attribution',
      ({ difference: { kind } }) => kind,
    ),
    'first article': differs('The letter of the first article', ({ link: { sides } }) => sides[0].article.letter),
    'first words': differs('What it says', ({ difference: { words } }) => words[0] ?? ''),
    'second article': differs('The letter of the second article', ({ link: { sides } }) => sides[1].article.letter),
    'second words': differs('What it says', ({ difference: { words } }) => words[1] ?? ''),
    'first start': differs(
      'Where the first words begin, in UTF-16 code units',
      ({ difference: { spans } }) => start(spans[0]),
      'integer',
    ),
    'first end': differs('Where they end, exclusive', ({ difference: { spans } }) => end(spans[0]), 'integer'),
    'second start': differs(
      'Where the second words begin, in UTF-16 code units',
      ({ difference: { spans } }) => start(spans[1]),
      'integer',
    ),
    'second end': differs('Where they end, exclusive', ({ difference: { spans } }) => end(spans[1]), 'integer'),
  },
};
