import type { ArticleSource } from '#bundle/story-source.ts';
import { toPlainText } from '#intake/feeds/feed-item.ts';
import { type Fault, groupFaults } from '#intake/group-faults.ts';
import { MOST_BYTES } from '#intake/limits.ts';
import { isWebAddress } from '#intake/metadata/is-web-address.ts';
import { type DayOrder, isTwoDays, toIsoDay } from '#intake/metadata/to-iso-day.ts';
import { toLanguage } from '#intake/metadata/to-language.ts';
import { toLine } from '#intake/metadata/to-line.ts';
import { toSoundText } from '#intake/metadata/to-sound-text.ts';
import type { Rejection } from '#intake/rejection.ts';
import type { FoundArticle } from '#intake/to-article.ts';
import { toSizeWords } from '#ui/size-words.ts';
import type { ColumnAnswer } from './column-question.ts';
import type { ColumnField } from './columns.ts';
import { findDayOrder } from './find-day-order.ts';
import { RemarkCounts } from './remark-counts.ts';
import type { Table } from './table.ts';

export interface TableArticles {
  found: FoundArticle[];
  rejected: Rejection[];
  /** What was read otherwise than it stands, as sentences. */
  remarks: string[];
}

/** The articles of a table, one a row, once it is known what its columns hold. */
export function toTableArticles(
  table: Table,
  { columns, dayOrder }: Pick<ColumnAnswer, 'columns' | 'dayOrder'>,
  file: string,
): TableArticles {
  const remarks = new RemarkCounts();
  const order = findDayOrder(table.rows, columns.published) ?? dayOrder;
  const faults: Fault[] = [...table.faults];
  const found = table.rows.flatMap((row): FoundArticle[] => {
    const cell = (field: ColumnField) => row.cells[columns[field] ?? -1] ?? '';
    const text = toText(toPlain(cell('lead')), toPlain(cell('text')));
    const fault = findFault(text);
    if (fault) faults.push({ place: row.place, ...fault });
    return fault ? [] : [{ file: `${file}, ${table.unit} ${row.place}`, text, ...readKnown(cell, order, remarks) }];
  });
  return {
    found,
    rejected: groupFaults(file, table.unit, faults),
    remarks: [...table.remarks, ...remarks.toSentences()],
  };
}

/** Exports of content management systems hold texts as they are shown on the web. */
const MARKUP = /^\s{0,99}<(?:!doctype|html|body|article|section|div|p|h[1-6]|ul|ol|blockquote|figure|span)[\s>]/i;

const toPlain = (cell: string) => toSoundText(MARKUP.test(cell) ? toPlainText(cell) : cell);

/** The lead paragraph and the text, which may begin with it. */
function toText(lead: string, text: string): string {
  if (lead.trim() === '' || text.trimStart().startsWith(lead.trim())) return text;
  return text.trim() === '' ? lead : `${lead}\n\n${text}`;
}

function findFault(text: string): { reason: string; remedy: string } | null {
  if (text.trim() === '') {
    return { reason: 'There is no text in it.', remedy: 'Fill in its text, or choose another column for the texts.' };
  }
  if (text.length <= MOST_BYTES) return null;
  const reason = `Its text is longer than an article can be here, ${toSizeWords(MOST_BYTES)}.`;
  return { reason, remedy: 'Split it into several rows.' };
}

type Known = Omit<ArticleSource, 'id' | 'file' | 'text'>;

function readKnown(cell: (field: ColumnField) => string, order: DayOrder, remarks: RemarkCounts): Known {
  const published = cell('published').trim();
  const day = toIsoDay(published, order);
  if (published !== '' && day === null) remarks.count(isTwoDays(published) ? 'two days' : 'no day', published);
  const language = cell('language').trim();
  const tag = toLanguage(language);
  if (language !== '' && tag === null) remarks.count('no language', language);
  const url = cell('url').trim();
  const isUrl = url.length <= 2000 && isWebAddress(url);
  if (url !== '' && !isUrl) remarks.count('no address', url);
  return {
    title: toLine(cell('title')),
    outlet: toLine(cell('outlet')),
    author: toLine(cell('author')),
    published: day,
    language: tag,
    url: isUrl ? toSoundText(url) : null,
  };
}
