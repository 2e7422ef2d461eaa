import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import type { ArticleInput } from '#analysis/annotations.ts';

/** Each article by itself, and all as one story, as JSON: the same in Node and in a worker, byte for byte. */
export function analyzeAll(articles: ArticleInput[]): string {
  const analyses = articles.map((article) => analyzeArticle(article));
  return JSON.stringify({ analyses, story: analyzeStory(analyses) });
}
