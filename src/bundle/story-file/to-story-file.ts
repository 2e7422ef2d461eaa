import type { ArticleSource } from '#bundle/story-source.ts';
import { toAddressId } from '#bundle/to-address-id.ts';
import { type SavedStory, STORY_FILE_ENDING, STORY_FILE_FORMAT, STORY_FILE_VERSION } from './story-file.ts';

/**
 * A story as the text of a file. Its keys stand in one order, and each on a line of its own: the texts take nearly all
 * of the room, and what names a line of the file, as a fault or a comparison of two versions does, can be looked up.
 */
export function toStoryFile({ title, summary, articles, corrections, notes }: SavedStory): string {
  const file = {
    format: STORY_FILE_FORMAT,
    version: STORY_FILE_VERSION,
    title,
    summary,
    articles: articles.map(toOrderedArticle),
    corrections,
    notes,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const toOrderedArticle = (article: ArticleSource): ArticleSource => {
  const { id, file, title, outlet, author, url, published, language, text } = article;
  return { id, file, title, outlet, author, url, published, language, text };
};

const LONGEST_NAME = 60;

export const toStoryFileName = (title: string): string =>
  `${toAddressId(title.slice(0, 1000)).slice(0, LONGEST_NAME)}${STORY_FILE_ENDING}`;
