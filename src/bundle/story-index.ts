import type { DateMention, Entity } from '#analysis/annotations.ts';
import type { BundledArticle, StoryBundle } from './story-bundle.ts';

/** What a story holds, by id. */
export interface StoryIndex {
  articles: ReadonlyMap<string, BundledArticle>;
  /** Of all articles: the id of a date mention begins with its article's. */
  dates: ReadonlyMap<string, DateMention>;
  entities: ReadonlyMap<string, Entity>;
}

const made = new WeakMap<StoryBundle, StoryIndex>();

/** Made when first asked for: to look through two hundred articles for each of ten thousand events takes seconds. */
export function toStoryIndex(story: StoryBundle): StoryIndex {
  const known = made.get(story);
  if (known) return known;
  const index = {
    articles: new Map(story.articles.map((article) => [article.id, article])),
    dates: new Map(story.articles.flatMap(({ dates }) => dates.map((date) => [date.id, date] as const))),
    entities: new Map(story.entities.map((entity) => [entity.id, entity])),
  };
  made.set(story, index);
  return index;
}
