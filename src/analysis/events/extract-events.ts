import type { ArticleAnalysis, Entity, PassageLink, StoryEvent } from '#analysis/annotations.ts';

/** The events that a story's articles tell, merged over the articles; dated ones first, in order of time. */
export function extractEvents(_articles: ArticleAnalysis[], _entities: Entity[], _links: PassageLink[]): StoryEvent[] {
  return [];
}
