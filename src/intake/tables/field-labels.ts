import type { ColumnField } from './columns.ts';

/** What an article has, in the words of its fields. */
export const FIELD_LABELS: Record<ColumnField, string> = {
  text: 'Text',
  lead: 'Lead paragraph',
  title: 'Title',
  outlet: 'Outlet',
  author: 'Author',
  published: 'Published',
  language: 'Language',
  url: 'Web address',
};
