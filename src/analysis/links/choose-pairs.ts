import type { LinkableArticle } from './profile-sentences.ts';
import { profileSentences } from './profile-sentences.ts';

/** So many articles are compared with all others: up to there it is quick, and a table of them has no gaps. */
const FEW = 24;
/** In a larger story each article is compared with so many that it shares most rare terms with. */
const NEAREST = 20;
/**
 * A term in more articles than this share, or than this number, says little of any two that they tell the same; and
 * counting it takes time by the square of their number.
 */
const COMMON = 0.3;
const MANY = 300;

/**
 * The pairs of a story's articles that are worth comparing, by their places in it, each once and the earlier first. In
 * a large story those that share most rare terms, found by the terms and without looking at every pair.
 */
export function choosePairs(articles: readonly LinkableArticle[]): [number, number][] {
  if (articles.length <= FEW) {
    return articles.flatMap((_, a) => articles.slice(a + 1).map((__, more): [number, number] => [a, a + 1 + more]));
  }
  const places = new Map<string, number[]>();
  for (const [at, article] of articles.entries()) {
    for (const term of new Set(profileSentences(article).flatMap(({ terms }) => [...terms]))) {
      const known = places.get(term);
      if (known) known.push(at);
      else places.set(term, [at]);
    }
  }
  const most = Math.min(MANY, articles.length * COMMON);
  const shared = articles.map(() => new Map<number, number>());
  for (const having of places.values()) {
    if (having.length < 2 || having.length > most) continue;
    const weight = Math.log(articles.length / having.length);
    for (const one of having) {
      const withOne = shared[one];
      for (const other of having) if (other !== one) withOne?.set(other, (withOne.get(other) ?? 0) + weight);
    }
  }
  const chosen = shared.flatMap((others, one) =>
    [...others]
      .toSorted((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, NEAREST)
      .map(([other]) => (one < other ? one * articles.length + other : other * articles.length + one)),
  );
  return [...new Set(chosen)]
    .toSorted((x, y) => x - y)
    .map((pair) => [Math.floor(pair / articles.length), pair % articles.length]);
}
