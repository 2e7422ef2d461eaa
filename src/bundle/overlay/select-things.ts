import type { Quotation } from '#analysis/annotations.ts';
import type { Passage, StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { EntityReference, Selector } from './overlay.ts';
import { toSelector } from './to-selector.ts';

/** How what stands in a story is selected, so that a correction can speak of it. Null for what the story does not have. */
export function selectPassage({ articles }: StoryBundle, { article: id, start, end }: Passage): Selector | null {
  const article = articles.find((one) => one.id === id);
  return article && start < end ? toSelector(article, { start, end }) : null;
}

/** From the first to the last of its words. */
export function selectQuotation(story: StoryBundle, article: string, { spans }: Quotation): Selector | null {
  return selectPassage(story, { article, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });
}

/** By the words with which its first source tells it. */
export function selectEvent(story: StoryBundle, { sources: [first] }: StoryEvent): Selector | null {
  return first ? selectPassage(story, { article: first.article, ...first.passage }) : null;
}

/** By its first mention with the full name, or else by its first. */
export function referToEntity(story: StoryBundle, id: string): EntityReference | null {
  const entity = story.entities.find((one) => one.id === id);
  if (!entity) return null;
  const mentions = story.articles.flatMap((article) =>
    article.names.filter((name) => name.entity === id).map((name) => ({ article, name })),
  );
  const inFull = mentions.find(({ article, name }) => article.text.slice(name.start, name.end).includes(entity.name));
  const mention = inFull ?? mentions[0];
  return { name: entity.name, mention: mention ? toSelector(mention.article, mention.name) : null };
}
