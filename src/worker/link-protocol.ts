import type { LinkableArticle } from '#analysis/links/profile-sentences.ts';
import type { PassageLink, Reuse } from '#analysis/story-annotations.ts';

/** Two articles of one story to compare. */
export type LinkPair = readonly [LinkableArticle, LinkableArticle];

/** What links them. */
export interface LinkedPair {
  links: PassageLink[];
  reuse: Reuse;
}
