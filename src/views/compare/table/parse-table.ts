import type { PassageLink } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';

/** What the rows can be ordered by: how many articles say it, how much differs in it, or the order in one article. */
export type Sort = { by: 'articles' } | { by: 'differences' } | { by: 'article'; article: BundledArticle };

/** Which rows are shown; null shows all. */
export type Wanted = { rows: 'shared' | 'differ' } | { rows: 'only'; article: BundledArticle } | null;

export interface TableSearch {
  sort: Sort;
  show: Wanted;
  link: PassageLink | null;
}

/** Reads the address: `sort=differences`, `sort=in-B`, `show=shared`, `show=differ`, `show=only-B`. */
export function parseTable(search: URLSearchParams, { articles, links }: StoryBundle): TableSearch {
  const byLetter = (value: string | null, prefix: string) =>
    articles.find(({ letter }) => value === `${prefix}-${letter}`);
  const [sort, show] = [search.get('sort'), search.get('show')];
  const inOrder = byLetter(sort, 'in');
  const only = byLetter(show, 'only');
  const byNumber: Sort = sort === 'differences' ? { by: 'differences' } : { by: 'articles' };
  return {
    sort: inOrder ? { by: 'article', article: inOrder } : byNumber,
    show: only ? { rows: 'only', article: only } : parseRows(show),
    link: links.find(({ id }) => id === search.get('link')) ?? null,
  };
}

function parseRows(show: string | null): Wanted {
  if (show === 'shared' || show === 'same' || show === 'related') return { rows: 'shared' };
  return show === 'differ' ? { rows: 'differ' } : null;
}

export function toSortValue(sort: Sort): string | null {
  if (sort.by === 'article') return `in-${sort.article.letter}`;
  return sort.by === 'differences' ? 'differences' : null;
}
