import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { StoryAnalysis } from '#analysis/story-annotations.ts';
import { BUNDLE_VERSION, type BundledArticle, type StoryBundle } from './story-bundle.ts';
import type { ArticleSource, StorySource } from './story-source.ts';
import { toLetter } from './to-letter.ts';

/** A story with its analysis, whose articles are those of the source in the same order. The same in, the same out. */
export function toStoryBundle(source: StorySource, analysis: StoryAnalysis): StoryBundle {
  const { articles, entities, links, reuse, republished, utterances, events } = analysis;
  return {
    version: BUNDLE_VERSION,
    id: source.id,
    title: source.title,
    summary: source.summary,
    articles: articles.map((article, index) => {
      const given = source.articles[index];
      if (!given) throw new Error(`the analysis has more articles than story "${source.id}"`);
      return toBundledArticle(article, given, index);
    }),
    entities,
    links,
    reuse,
    republished,
    utterances,
    events,
  };
}

function toBundledArticle(analysis: ArticleAnalysis, given: ArticleSource, index: number): BundledArticle {
  const { entities: _merged, published, ...article } = analysis;
  return {
    ...article,
    file: given.file,
    letter: toLetter(index),
    author: given.author,
    published: published?.source === 'supplied' ? { value: published.value, source: 'editor' } : published,
  };
}
