import type { ArticleSource } from '#bundle/story-source.ts';

/**
 * Articles whose text an earlier article of the story has, but for white space: their ids, each with that of the
 * earliest. Nearly the same texts are found by the comparison.
 */
export function findDuplicates(articles: readonly ArticleSource[]): Map<string, string> {
  const first = new Map<string, string>();
  const duplicates = new Map<string, string>();
  for (const { id, text } of articles) {
    const words = text.split(/\s+/).filter(Boolean).join(' ');
    const earlier = first.get(words);
    if (earlier === undefined) first.set(words, id);
    else duplicates.set(id, earlier);
  }
  return duplicates;
}
