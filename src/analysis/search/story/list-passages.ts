import type { Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';

export type PassageKind = 'sentence' | 'heading' | 'set aside';

/** A piece of an article that a search can arrive at. */
export interface ArticlePassage extends Span {
  kind: PassageKind;
}

/**
 * The passages of an article in the order of its text. Together with the title, which is the article's own name, they
 * hold every word of it.
 */
export function listPassages({
  sentences,
  headings,
  setAside,
}: Pick<ArticleAnalysis, 'sentences' | 'headings' | 'setAside'>): ArticlePassage[] {
  const ofKind = (kind: PassageKind, spans: readonly Span[]): ArticlePassage[] =>
    spans.map(({ start, end }) => ({ kind, start, end }));
  return [...ofKind('sentence', sentences), ...ofKind('heading', headings), ...ofKind('set aside', setAside)].toSorted(
    (a, b) => a.start - b.start,
  );
}
