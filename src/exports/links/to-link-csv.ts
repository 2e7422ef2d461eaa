import { type Columns, toCsv } from '#exports/table/to-csv.ts';
import type { LinkRecord } from './link-record.ts';
import { toDifferenceWords } from './to-difference-words.ts';

/** Linked passages as a table, a line each. */
export const toLinkCsv = (links: readonly LinkRecord[]): string => toCsv(COLUMNS, links);

const COLUMNS: Columns<LinkRecord> = {
  number: ({ number }) => String(number),
  relation: ({ relation }) => relation,
  'first article': ({ sides: [{ article }] }) => article.letter,
  'first title': ({ sides: [{ article }] }) => article.title.text,
  'first outlet': ({ sides: [{ article }] }) => article.outlet ?? '',
  'first published': ({ sides: [{ article }] }) => article.published?.value ?? '',
  'first says': ({ sides: [{ words }] }) => words,
  'second article': ({ sides: [, { article }] }) => article.letter,
  'second title': ({ sides: [, { article }] }) => article.title.text,
  'second outlet': ({ sides: [, { article }] }) => article.outlet ?? '',
  'second published': ({ sides: [, { article }] }) => article.published?.value ?? '',
  'second says': ({ sides: [, { words }] }) => words,
  'kinds of differences': ({ differences }) => [...new Set(differences.map(({ kind }) => kind))].join('; '),
  differences: (link) => link.differences.map((difference) => toDifferenceWords(difference, link)).join('\n'),
  'first start': ({ sides: [{ span }] }) => String(span.start),
  'first end': ({ sides: [{ span }] }) => String(span.end),
  'second start': ({ sides: [, { span }] }) => String(span.start),
  'second end': ({ sides: [, { span }] }) => String(span.end),
  permalink: ({ permalink }) => permalink,
};
