import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';

/** The articles to show, each text once. */
export interface Fold {
  /** In the story's order. */
  articles: BundledArticle[];
  /** By the id of a shown article, those that carry its text as well and are not shown. */
  copiesOf: ReadonlyMap<string, readonly BundledArticle[]>;
}

/**
 * Folds articles that are one text republished: the first stands for all, or `kept` where it is one of them, for an
 * article that the address names is not taken away.
 */
export function foldCopies(
  { articles, republished }: Pick<StoryBundle, 'articles' | 'republished'>,
  { unfolded, kept }: { unfolded: boolean; kept: string | null },
): Fold {
  if (unfolded) return { articles, copiesOf: new Map() };
  const shownFor = new Map<string, string>();
  for (const { articles: ids } of republished) {
    const shown = ids.find((id) => id === kept) ?? ids[0] ?? '';
    for (const id of ids) if (id !== shown) shownFor.set(id, shown);
  }
  const copiesOf = new Map<string, BundledArticle[]>();
  for (const article of articles) {
    const shown = shownFor.get(article.id);
    if (shown !== undefined) copiesOf.set(shown, [...(copiesOf.get(shown) ?? []), article]);
  }
  return { articles: articles.filter(({ id }) => !shownFor.has(id)), copiesOf };
}
