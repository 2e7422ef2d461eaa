import type { ArticleAnalysis, PassageLink, Reuse } from '#analysis/annotations.ts';

/** The linked passages of two articles, with their differences, and the share of reused 5-grams. */
export function linkArticles(a: ArticleAnalysis, b: ArticleAnalysis): { links: PassageLink[]; reuse: Reuse } {
  return { links: [], reuse: { a: a.id, b: b.id, share: 0 } };
}
