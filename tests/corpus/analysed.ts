import type { Entity } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';

/** An article's analysis, and the entities that it points to: its own or those of its story. */
export interface Analysed {
  article: Omit<ArticleAnalysis, 'entities' | 'published'>;
  entities: Entity[];
}
