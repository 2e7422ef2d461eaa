import type { ArticleSource } from '#bundle/story-source.ts';
import { MOST_ARTICLES, MOST_CHARACTERS } from './limits.ts';
import type { Rejection } from './rejection.ts';
import { type FoundArticle, toArticle } from './to-article.ts';

/** What came of the things that a reader gave. */
export interface Intake {
  articles: ArticleSource[];
  rejected: Rejection[];
}

/** Makes articles of a story from what was read, as many as the story can hold beside those that it has. */
export function addToStory(story: readonly ArticleSource[], read: readonly (FoundArticle | Rejection)[]): Intake {
  const taken = new Set(story.map(({ id }) => id));
  let room = MOST_CHARACTERS - story.reduce((sum, { text }) => sum + text.length, 0);
  const intake: Intake = { articles: [], rejected: [] };
  for (const each of read) {
    if ('reason' in each) {
      intake.rejected.push(each);
      continue;
    }
    room -= each.text.length;
    if (taken.size >= MOST_ARTICLES || room < 0) {
      const most = taken.size >= MOST_ARTICLES ? `${MOST_ARTICLES} articles` : 'ten million characters';
      const remedy = 'Remove articles that you do not need, or begin another story.';
      intake.rejected.push({ what: each.file, reason: `A story can have ${most} at most.`, remedy });
      continue;
    }
    const article = toArticle(each, taken);
    taken.add(article.id);
    intake.articles.push(article);
  }
  return intake;
}
