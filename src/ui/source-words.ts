import { toDateWords } from './date-words.ts';
import type { Locale } from './reader-locale.ts';

/** What names an article to those who want to find it. */
export interface Source {
  title: { text: string };
  outlet: string | null;
  author: string | null;
  /** As YYYY-MM-DD, with who says so. */
  published: { value: string; source: 'editor' | 'inferred' } | null;
}

const DATE_SOURCES = {
  editor: 'supplied by the editor of the story',
  inferred: 'inferred by the program, not supplied',
} as const;

/** Title, outlet and date of an article, with what is unknown, supplied from outside or inferred said so. */
export function toSourceWords({ title, outlet, author, published }: Source, locale?: Locale): string {
  const date = published
    ? `published ${toDateWords(published.value, locale)} (date ${DATE_SOURCES[published.source]})`
    : 'publication date unknown';
  return [author, `“${title.text}”`, outlet ?? 'outlet unknown', date].filter((part) => part !== null).join(', ');
}
