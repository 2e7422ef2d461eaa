import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { Addresses } from '#exports/addresses.ts';
import { toCitationKey } from '#exports/citations/citation.ts';
import { toFileName } from '#exports/to-file-name.ts';
import type { ArticleRecord } from './article-table.ts';

/** The articles of a story with the names of their files: the letter comes first, and no two have the same. */
export function toArticleRecords({ articles }: StoryBundle, addresses: Addresses): ArticleRecord[] {
  return articles.map((article) => ({
    article,
    file: `articles/${article.letter}-${toFileName(article.title.text, 'article')}.txt`,
    citation: toCitationKey(article),
    permalink: addresses.article(article.id),
  }));
}
