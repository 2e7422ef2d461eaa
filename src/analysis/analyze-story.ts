import type { ArticleAnalysis } from './article-analysis.ts';
import type { PassageLink, Reuse, StoryAnalysis } from './story-annotations.ts';
import { dateArticle } from './date-article.ts';
import { inferFromStory } from './dates/publication/infer-from-story.ts';
import { extractEvents } from './events/extract-events.ts';
import { choosePairs } from './links/choose-pairs.ts';
import { findRepublished } from './links/find-republished.ts';
import { linkArticles } from './links/link-articles.ts';
import { findUtterances } from './links/utterances/find-utterances.ts';
import { mergeEntities } from './names/merge-entities.ts';

/**
 * What a story's articles say together, from the analysis of each. Their order is the story's order.
 * @param onCompared told how many of the pairs have been compared, which takes most of the time of a large story
 */
export function analyzeStory(analyses: ArticleAnalysis[], onCompared?: OnCompared): StoryAnalysis {
  const { articles: merged, entities } = mergeEntities(analyses);
  const pairs = choosePairs(merged);
  const compared = compareAll(merged, pairs, null, onCompared);
  const articles = dateFromStory(merged, flatten(compared));
  // What differs between two passages depends on the days that their dates mean.
  const { links, reuse } = flatten(
    articles === merged ? compared : compareAll(articles, pairs, { articles: merged, compared }, onCompared),
  );
  return {
    articles,
    entities,
    links,
    reuse,
    republished: findRepublished(articles, links, reuse),
    utterances: findUtterances(articles),
    events: extractEvents(articles, entities, links),
  };
}

interface Comparison {
  links: PassageLink[];
  reuse: Reuse;
}

type OnCompared = (done: number, of: number) => void;

type Pairs = readonly (readonly [number, number])[];

/** Compares the pairs; of what was compared before, those again whose articles have changed. */
function compareAll(
  articles: readonly ArticleAnalysis[],
  pairs: Pairs,
  before: { articles: readonly ArticleAnalysis[]; compared: readonly Comparison[] } | null,
  onCompared?: OnCompared,
): Comparison[] {
  return pairs.flatMap(([atA, atB], at) => {
    const [a, b] = [articles[atA], articles[atB]];
    if (!a || !b) return [];
    onCompared?.(at, pairs.length);
    const isUnchanged = before?.articles[atA] === a && before.articles[atB] === b;
    return (isUnchanged ? before.compared[at] : undefined) ?? linkArticles(a, b);
  });
}

function flatten(compared: readonly Comparison[]): { links: PassageLink[]; reuse: Reuse[] } {
  return { links: compared.flatMap(({ links }) => links), reuse: compared.map(({ reuse }) => reuse) };
}

/** The articles, those among them without a publication date dated by the others; the same list where none can be. */
function dateFromStory(
  articles: ArticleAnalysis[],
  { links, reuse }: { links: PassageLink[]; reuse: Reuse[] },
): ArticleAnalysis[] {
  const inferred = inferFromStory(articles, links, reuse);
  if (inferred.size === 0) return articles;
  return articles.map((article) => {
    const published = inferred.get(article.id);
    return published ? { ...article, ...dateArticle(article, article.quotations, published) } : article;
  });
}
