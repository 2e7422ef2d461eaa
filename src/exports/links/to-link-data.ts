import type { LinkRecord } from './link-record.ts';

/** A linked pair as data for programs: the articles by their letters, since they stand beside it in full. */
export function toLinkData({ sides, ...link }: LinkRecord) {
  return { ...link, sides: sides.map(({ article, span, words }) => ({ article: article.letter, words, span })) };
}
