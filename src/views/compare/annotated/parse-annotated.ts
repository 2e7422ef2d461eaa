import type { PassageLink } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';

/** What can be asked of the text that is read; `only` are sentences that no other article has. */
export const ASKED = ['shared', 'differ', 'only'] as const;
export type Asked = (typeof ASKED)[number];

export interface AnnotatedSearch {
  article: BundledArticle;
  /** The link whose passage is open. */
  link: PassageLink | null;
  /** Null marks everything. */
  show: Asked | null;
}

/** Reads the address: `a` is the article that is read, by default that of `link`, else the first. */
export function parseAnnotated(search: URLSearchParams, story: StoryBundle): AnnotatedSearch | null {
  const byId = (id: string | null | undefined) => story.articles.find((article) => article.id === id);
  const link = story.links.find(({ id }) => id === search.get('link'));
  const article = byId(search.get('a')) ?? byId(link?.a.article) ?? story.articles[0];
  if (!article) return null;
  const touches = link && (link.a.article === article.id || link.b.article === article.id);
  return { article, link: touches ? link : null, show: parseAsked(search.get('show'), article) };
}

/** "Only in" names the article's letter, as in the other ways of comparing. */
function parseAsked(value: string | null, { letter }: BundledArticle): Asked | null {
  if (value === `only-${letter}`) return 'only';
  if (value === 'same' || value === 'related') return 'shared';
  return value === 'shared' || value === 'differ' ? value : null;
}
