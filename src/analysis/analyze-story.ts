import type { ArticleAnalysis } from './annotations.ts';
import type { PassageLink, Reuse, StoryAnalysis } from './story-annotations.ts';
import { extractEvents } from './events/extract-events.ts';
import { linkArticles } from './links/link-articles.ts';
import { findUtterances } from './links/utterances/find-utterances.ts';
import { mergeEntities } from './names/merge-entities.ts';

/** What a story's articles say together, from the analysis of each. Their order is the story's order. */
export function analyzeStory(analyses: ArticleAnalysis[]): StoryAnalysis {
  const { articles, entities } = mergeEntities(analyses);
  const links: PassageLink[] = [];
  const reuse: Reuse[] = [];
  for (const [index, a] of articles.entries()) {
    for (const b of articles.slice(index + 1)) {
      const pair = linkArticles(a, b);
      links.push(...pair.links);
      reuse.push(pair.reuse);
    }
  }
  return {
    articles,
    entities,
    links,
    reuse,
    utterances: findUtterances(articles),
    events: extractEvents(articles, entities, links),
  };
}
