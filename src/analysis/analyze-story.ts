import type { ArticleAnalysis } from './article-analysis.ts';
import type { PassageLink, Reuse, StoryAnalysis } from './story-annotations.ts';
import { dateArticle } from './date-article.ts';
import { inferFromStory } from './dates/publication/infer-from-story.ts';
import { extractEvents } from './events/extract-events.ts';
import { linkArticles } from './links/link-articles.ts';
import { findUtterances } from './links/utterances/find-utterances.ts';
import { mergeEntities } from './names/merge-entities.ts';

/** What a story's articles say together, from the analysis of each. Their order is the story's order. */
export function analyzeStory(analyses: ArticleAnalysis[]): StoryAnalysis {
  const { articles: merged, entities } = mergeEntities(analyses);
  const compared = linkAll(merged);
  const articles = dateFromStory(merged, compared);
  // What differs between two passages depends on the days that their dates mean.
  const { links, reuse } = articles === merged ? compared : linkAll(articles);
  return {
    articles,
    entities,
    links,
    reuse,
    utterances: findUtterances(articles),
    events: extractEvents(articles, entities, links),
  };
}

interface Comparison {
  links: PassageLink[];
  reuse: Reuse[];
}

function linkAll(articles: ArticleAnalysis[]): Comparison {
  const links: PassageLink[] = [];
  const reuse: Reuse[] = [];
  for (const [index, a] of articles.entries()) {
    for (const b of articles.slice(index + 1)) {
      const pair = linkArticles(a, b);
      links.push(...pair.links);
      reuse.push(pair.reuse);
    }
  }
  return { links, reuse };
}

/** The articles, those among them without a publication date dated by the others; the same list where none can be. */
function dateFromStory(articles: ArticleAnalysis[], { links, reuse }: Comparison): ArticleAnalysis[] {
  const inferred = inferFromStory(articles, links, reuse);
  if (inferred.size === 0) return articles;
  return articles.map((article) => {
    const published = inferred.get(article.id);
    return published ? { ...article, ...dateArticle(article, article.quotations, published) } : article;
  });
}
