import type { ArticleAnalysis, Entity } from '#analysis/annotations.ts';
import type { PassageLink, StoryEvent } from '#analysis/story-annotations.ts';
import { collectDatedTellings } from './collect-dated-tellings.ts';
import { collectInferredTellings } from './collect-inferred-tellings.ts';
import { collectUndatedTellings } from './collect-undated-tellings.ts';
import { compareEvents } from './compare-events.ts';
import { findContinuations } from './find-continuations.ts';
import { groupTellings } from './group-tellings.ts';
import type { Telling } from './telling.ts';
import { toEvent } from './to-event.ts';

/** The events that a story's articles tell, merged over the articles; dated ones first, in order of time. */
export function extractEvents(articles: ArticleAnalysis[], entities: Entity[], links: PassageLink[]): StoryEvent[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const order = new Map(articles.map(({ id }, at) => [id, at]));
  const dated = groupTellings(articles.flatMap(collectDatedTellings), links).map((group) => [
    ...group,
    ...collectInferredTellings(group, byId, links),
  ]);
  const taken = new Set([...dated.flat().map(sentenceKey), ...findContinuations(dated.flat())]);
  const undated = collectUndatedTellings(byId, links, taken);
  return [...dated, ...undated].map((group) => toEvent(group, entities, order)).toSorted(compareEvents);
}

const sentenceKey = ({ article, sentence }: Telling): string => `${article.id}.${article.sentences[sentence]?.start}`;
