import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { FacetName } from './search-params.ts';

export const FACET_TITLES: Record<FacetName, string> = { speaker: 'Speaker', article: 'Article', kind: 'Kind' };

/** What the kinds mean, for those who meet the words here first. */
export const KIND_MEANINGS = {
  direct: 'in quotation marks',
  mixed: 'partly in quotation marks',
  indirect: 'in the article’s words',
} as const;

/** "Speaker: Ana Ruiz or José Örn"; articles by their letters. */
export function toFacetWords(story: StoryBundle, name: FacetName, values: readonly string[]): string {
  const letterOf = (id: string) => story.articles.find((article) => article.id === id)?.letter ?? id;
  const words = name === 'article' ? values.map(letterOf) : values;
  return `${FACET_TITLES[name]}: ${words.join(' or ')}`;
}
