import { indexQuotations, type SearchIndex } from '#analysis/search/index-quotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';

const indexes = new WeakMap<StoryBundle, SearchIndex>();

/** The index of a small story, made when it is first asked for and kept as long as the story is. */
export function toIndexAtOnce(story: StoryBundle): SearchIndex {
  const known = indexes.get(story);
  if (known) return known;
  const index = indexQuotations(story.articles, story.entities);
  indexes.set(story, index);
  return index;
}
