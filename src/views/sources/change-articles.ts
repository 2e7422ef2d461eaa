import type { OwnStory } from '#bundle/own-story.ts';
import type { ArticleSource } from '#bundle/story-source.ts';
import type { KnownField } from '#intake/to-known.ts';

/* Each is made to the story as it is kept then: what it speaks of may be gone, or stand elsewhere. */

type Change = (story: OwnStory) => OwnStory;

const changeArticles =
  (change: (articles: ArticleSource[]) => ArticleSource[]): Change =>
  (story) => ({ ...story, articles: change(story.articles) });

export const changeArticle = (id: string, known: Partial<ArticleSource>): Change =>
  changeArticles((articles) => articles.map((article) => (article.id === id ? { ...article, ...known } : article)));

/** Gives every article that does not know something one value for it. */
export const fillArticles = (field: KnownField, value: string): Change =>
  changeArticles((articles) => articles.map((each) => (each[field] === null ? { ...each, [field]: value } : each)));

/** Takes that value from some articles again, if they have it still. */
export const emptyArticles = (ids: ReadonlySet<string>, field: KnownField, value: string): Change =>
  changeArticles((articles) =>
    articles.map((each) => (ids.has(each.id) && each[field] === value ? { ...each, [field]: null } : each)),
  );

export const removeArticle = (id: string): Change =>
  changeArticles((articles) => articles.filter((article) => article.id !== id));

/** Adds articles at the end; none whose id is there already. */
export const appendArticles = (added: readonly ArticleSource[]): Change =>
  changeArticles((articles) => [...articles, ...added.filter(({ id }) => !articles.some((each) => each.id === id))]);

/** Puts articles where the first of some others stands, and these away. */
export const swapArticles = (gone: ReadonlySet<string>, put: readonly ArticleSource[]): Change =>
  changeArticles((articles) => {
    const first = articles.findIndex(({ id }) => gone.has(id));
    const others = articles.filter(({ id }) => !gone.has(id));
    return others.toSpliced(first === -1 ? others.length : first, 0, ...put);
  });

/** Puts an article at a place, from wherever it stands or from outside. */
export const placeArticle = (article: ArticleSource, at: number): Change =>
  changeArticles((articles) => {
    const now = articles.find(({ id }) => id === article.id) ?? article;
    return articles.filter(({ id }) => id !== article.id).toSpliced(at, 0, now);
  });
