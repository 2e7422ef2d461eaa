import type { ArticleSource } from '#bundle/story-source.ts';

/** What an article can lack, from what matters most. */
export const MISSING = ['published', 'whole', 'outlet', 'title', 'author', 'url'] as const;
export type Missing = (typeof MISSING)[number];

/** A text this short is a brief, or the beginning of an article. In characters. */
const SHORT = 400;
const CUT_END = /(?:\[?(?:…|\.\.\.)\]?|\[\+\d{1,9} chars\]|(?:read|continue reading|show) more)\W{0,5}$/i;

/** What is not known of an article, and whether its text seems to be only its beginning. */
export function findMissing(article: ArticleSource): Missing[] {
  const isCut = article.text.length < SHORT || CUT_END.test(article.text.slice(-60).trimEnd());
  return MISSING.filter((each) => (each === 'whole' ? isCut : article[each] === null));
}
