import type { Span } from '#analysis/annotations.ts';
import type { BundledArticle } from './story-bundle.ts';

export type TextBlockKind = 'heading' | 'paragraph' | 'set aside';

/** A block of an article as it is read: offsets in UTF-16 code units into the article's text. */
export interface TextBlock extends Span {
  kind: TextBlockKind;
}

/** An article's headings, paragraphs and text set aside, in the order of the text. The title is none of them. */
export function toTextBlocks(article: Pick<BundledArticle, 'headings' | 'paragraphs' | 'setAside'>): TextBlock[] {
  const blocks = (kind: TextBlockKind, spans: Span[]): TextBlock[] =>
    spans.map(({ start, end }) => ({ kind, start, end }));
  return [
    ...blocks('heading', article.headings),
    ...blocks('paragraph', article.paragraphs),
    ...blocks('set aside', article.setAside),
  ].toSorted((x, y) => x.start - y.start);
}
