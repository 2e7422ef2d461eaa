import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import { assertBundle } from '#bundle/assert-bundle.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { type StorySource, toArticleInput } from '#bundle/story-source.ts';
import { toStoryBundle } from '#bundle/to-story-bundle.ts';

/** Analyses a story and checks the result. The same seeds give the same bundle. */
export function buildBundle(source: StorySource): StoryBundle {
  const analyses = source.articles.map((article) => analyzeArticle(toArticleInput(article)));
  const bundle = toStoryBundle(source, analyzeStory(analyses));
  assertBundle(bundle);
  return bundle;
}
