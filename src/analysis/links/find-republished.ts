import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { toComparedLanguage } from '#analysis/language/languages.ts';
import type { DifferenceKind, PassageLink, Republication, Reuse } from '#analysis/story-annotations.ts';
import { measureReuse } from './measure-reuse.ts';

/** The share of runs of five words that both have in common: one changed word takes five of them. */
const ONE_TEXT = 0.7;
/** Where differences are not looked for, a changed number is one of its words: all of them have to be the same. */
const SAME_TEXT = 1;
/** What makes an update or a correction of a text: hiding one behind the other would hide news. */
const FACTS: ReadonlySet<DifferenceKind> = new Set(['number', 'date', 'modality', 'polarity']);

/**
 * The texts that several articles carry. Every two of a group are one text, and none of their linked passages differs
 * in a fact. Shown for all is the one published first, of those the longest, of those the first in the story.
 */
export function findRepublished(
  articles: readonly ArticleAnalysis[],
  links: readonly PassageLink[],
  reuse: readonly Reuse[],
): Republication[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const differing = new Set(
    links.flatMap(({ a, b, differences }) =>
      differences.some(({ kind }) => FACTS.has(kind)) ? [toPair(a.article, b.article)] : [],
    ),
  );
  const alike = new Set(
    reuse.flatMap(({ a, b, share }) => {
      const [first, second] = [byId.get(a), byId.get(b)];
      if (share < ONE_TEXT || !first || !second || differing.has(toPair(a, b))) return [];
      const least = toComparedLanguage(first.language) === 'en' ? ONE_TEXT : SAME_TEXT;
      const { shorter, longer } = measureReuse(first, second);
      return Math.min(shorter, longer) >= least ? [toPair(a, b)] : [];
    }),
  );
  if (alike.size === 0) return [];
  const groups: ArticleAnalysis[][] = [];
  for (const article of articles) {
    const group = groups.find((members) => members.every(({ id }) => alike.has(toPair(id, article.id))));
    if (group) group.push(article);
    else groups.push([article]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => {
      const shown = group.toSorted(byPrecedence)[0];
      const others = group.filter((article) => article !== shown);
      return { articles: [shown, ...others].flatMap((article) => article?.id ?? []) };
    });
}

/** The same for both orders; an id holds no line break. */
const toPair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** A day that is not known comes last. */
function byPrecedence(a: ArticleAnalysis, b: ArticleAnalysis): number {
  const [dayA, dayB] = [a.published?.value ?? '~', b.published?.value ?? '~'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return b.text.length - a.text.length;
}
