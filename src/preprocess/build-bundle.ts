import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import type { ArticleInput } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { assertBundle } from '#bundle/assert-bundle.ts';
import { BUNDLE_VERSION, type BundledArticle, type StoryBundle } from '#bundle/story-bundle.ts';
import type { SeedArticle, SeedStory } from './read-seeds.ts';

/** Analyses a story and checks the result. The same seeds give the same bundle. */
export function buildBundle(story: SeedStory): StoryBundle {
  const analysis = analyzeStory(story.articles.map((article) => analyzeArticle(toInput(article))));
  const bundle: StoryBundle = {
    version: BUNDLE_VERSION,
    id: story.id,
    title: story.title,
    summary: story.summary,
    articles: analysis.articles.map((article, index) => {
      const seed = story.articles[index];
      if (!seed) throw new Error(`analysis returned more articles than story "${story.id}" has`);
      return toBundledArticle(article, seed, index);
    }),
    entities: analysis.entities,
    links: analysis.links,
    reuse: analysis.reuse,
    republished: analysis.republished,
    utterances: analysis.utterances,
    events: analysis.events,
  };
  assertBundle(bundle);
  return bundle;
}

function toInput({ id, text, title, published, outlet, url }: SeedArticle): ArticleInput {
  return {
    id,
    text,
    ...(title !== null && { title }),
    ...(published !== null && { published }),
    ...(outlet !== null && { outlet }),
    ...(url !== null && { url }),
  };
}

function toBundledArticle(analysis: ArticleAnalysis, seed: SeedArticle, index: number): BundledArticle {
  const { entities: _merged, published, ...article } = analysis;
  return {
    ...article,
    file: seed.file,
    letter: toLetter(index),
    author: seed.author,
    published: published?.source === 'supplied' ? { value: published.value, source: 'editor' } : published,
  };
}

/** 0 → A, 25 → Z, 26 → AA */
function toLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : toLetter(Math.floor(index / 26) - 1) + last;
}
