import type { ArticleStructure } from '#analysis/annotations.ts';

/** Cuts an article into set-aside text, headings, paragraphs and sentences. */
export function extractStructure(text: string): ArticleStructure {
  return { text, language: 'en', setAside: [], titleSpan: null, headings: [], paragraphs: [], sentences: [] };
}
