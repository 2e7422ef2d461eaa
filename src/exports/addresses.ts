import type { PassageLink } from '#analysis/story-annotations.ts';

/** Where the app shows a story and what is in it, as whole addresses. */
export interface Addresses {
  story: string;
  article: (id: string) => string;
  event: (id: string) => string;
  quotation: (id: string) => string;
  link: (link: PassageLink) => string;
}
