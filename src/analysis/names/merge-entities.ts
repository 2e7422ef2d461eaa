import type { ArticleAnalysis, Entity } from '#analysis/annotations.ts';

/** One list of entities for a story, and the articles with their entity ids exchanged for the story's. */
export function mergeEntities(articles: ArticleAnalysis[]): { articles: ArticleAnalysis[]; entities: Entity[] } {
  return { articles, entities: [] };
}
