import type { StoryBundle } from '#bundle/story-bundle.ts';
import { type FacetName, UNDATED } from '#analysis/search/quote-request.ts';
import { toDateWords } from '#ui/date-words.ts';

export const FACET_TITLES: Record<FacetName, string> = {
  speaker: 'Speaker',
  article: 'Article',
  kind: 'Kind',
  date: 'Date',
};

/** What the kinds mean, for those who meet the words here first. */
export const KIND_MEANINGS = {
  direct: 'in quotation marks',
  mixed: 'partly in quotation marks',
  indirect: 'in the article’s words',
} as const;

/** What a value is called; an article's title is for those to give who have the story. */
export function toValueLabel(name: FacetName, value: string): string {
  if (name !== 'date') return value;
  return value === UNDATED ? 'not known' : toDateWords(value);
}

/** "Speaker: Ana Ruiz or José Örn"; articles by their letters. */
export function toFacetWords(story: StoryBundle, name: FacetName, values: readonly string[]): string {
  const letterOf = (id: string) => story.articles.find((article) => article.id === id)?.letter ?? id;
  const words = values.map((value) => (name === 'article' ? letterOf(value) : toValueLabel(name, value)));
  return `${FACET_TITLES[name]}: ${words.join(' or ')}`;
}
