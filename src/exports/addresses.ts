import type { Passage, PassageLink } from '#analysis/story-annotations.ts';

/** Where the app shows a story and what is in it, as whole addresses. */
export interface Addresses {
  story: string;
  article: (id: string) => string;
  /** A stretch of an article, marked in it. */
  passage: (passage: Passage) => string;
  event: (id: string) => string;
  quotation: (id: string) => string;
  link: (link: PassageLink) => string;
}
