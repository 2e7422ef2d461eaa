import type { ArticleSource } from '#bundle/story-source.ts';
import { MOST_ARTICLES, MOST_CHARACTERS } from './limits.ts';
import type { Rejection } from './rejection.ts';
import { type FoundArticle, toArticle } from './to-article.ts';

/** Articles that have joined a story, each beside what it was found as, and those for which there was no room. */
export interface Added {
  articles: Map<FoundArticle, ArticleSource>;
  rejected: Rejection[];
}

/** Makes articles of a story from what was found, as many as the story can hold beside those that it has. */
export function addToStory(story: readonly ArticleSource[], found: readonly FoundArticle[]): Added {
  const taken = new Set(story.map(({ id }) => id));
  let room = MOST_CHARACTERS - story.reduce((sum, { text }) => sum + text.length, 0);
  const added: Added = { articles: new Map(), rejected: [] };
  const tooMany: string[] = [];
  const tooLong: string[] = [];
  for (const each of found) {
    if (taken.size >= MOST_ARTICLES) tooMany.push(each.file);
    else if (each.text.length > room) tooLong.push(each.file);
    else {
      const article = toArticle(each, taken);
      room -= each.text.length;
      taken.add(article.id);
      added.articles.set(each, article);
    }
  }
  added.rejected.push(
    ...toRejection(tooMany, `${MOST_ARTICLES} articles`),
    ...toRejection(tooLong, 'ten million characters'),
  );
  return added;
}

function toRejection(left: readonly string[], most: string): Rejection[] {
  const [first] = left;
  if (first === undefined) return [];
  const reason = `A story can have ${most} at most.`;
  const remedy = 'Remove articles that you do not need, or begin another story.';
  if (left.length === 1) return [{ what: first, reason, remedy }];
  return [{ what: `${first} and ${left.length - 1} more`, reason, remedy, isMany: true }];
}
