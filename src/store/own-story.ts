import type { OwnStory, OwnStoryLine } from '#bundle/own-story.ts';
import { toOwnStoryId } from '#bundle/own-story-id.ts';
import { type ArticleSource, NOTHING_KNOWN } from '#bundle/story-source.ts';

export function createOwnStory(title: string, articles: ArticleSource[]): OwnStory {
  const now = Date.now();
  const id = toOwnStoryId(crypto.getRandomValues(new Uint8Array(6)));
  return { id, title, summary: null, articles, created: now, changed: now };
}

export const toOwnStoryLine = ({ id, title, changed, articles }: OwnStory): OwnStoryLine => {
  return { id, title, changed, articles: articles.length };
};

/** Stories that an older app has kept lack what articles did not have then. */
export const toWholeStory = (kept: OwnStory | undefined): OwnStory | null =>
  kept ? { ...kept, articles: kept.articles.map((article) => ({ ...NOTHING_KNOWN, ...article })) } : null;

/** The latest first. */
export const compareOwnStories = (a: { changed: number; id: string }, b: { changed: number; id: string }): number =>
  b.changed - a.changed || (a.id < b.id ? -1 : 1);
