import type { BundledArticle } from '#bundle/story-bundle.ts';
import { toDateWords } from '#ui/date-words.ts';

/** "The Daily Post · 22 September 2023", with what is known of the two; empty where neither is. */
export function toSourceLine({ outlet, published }: Pick<BundledArticle, 'outlet' | 'published'>): string {
  return [outlet, published && toDateWords(published.value)].filter((part) => part !== null).join(' · ');
}
