import { toComparedLanguage } from '#analysis/language/languages.ts';
import { type LinkableArticle, profileSentences } from './profile-sentences.ts';

/** So many articles are compared with all others: up to there it is quick, and a table of them has no gaps. */
const FEW = 24;
/** In a larger story each article is compared with so many that it shares most rare terms with. */
const NEAREST = 20;
/** A term in more articles than this says little of any two, and counting it takes time by the square of their number. */
const MANY = 300;

/**
 * The pairs of a story's articles in one language that are worth comparing, by their places in it, each once and the earlier first. In
 * a large story those that share most rare terms, found by the terms and without looking at every pair.
 */
export function choosePairs(articles: readonly LinkableArticle[]): [number, number][] {
  const languageAt = (at: number) => toComparedLanguage(articles[at]?.language ?? 'und');
  if (articles.length <= FEW) {
    return articles.flatMap((_, a) =>
      articles.flatMap((__, b): [number, number][] => (b > a && languageAt(a) === languageAt(b) ? [[a, b]] : [])),
    );
  }
  const places = new Map<string, number[]>();
  const termsOf = articles.map((article) => {
    return new Set(profileSentences(article).flatMap(({ terms }) => [...terms]));
  });
  for (const [at, terms] of termsOf.entries()) {
    for (const term of terms) {
      const known = places.get(term);
      if (known) known.push(at);
      else places.set(term, [at]);
    }
  }
  const chosen = new Set<number>();
  for (const [one, terms] of termsOf.entries()) {
    const shared = new Float64Array(articles.length);
    for (const term of terms) {
      const having = places.get(term) ?? [];
      if (having.length > MANY) continue;
      const weight = Math.log(1 + articles.length / having.length);
      for (const other of having) shared[other] = (shared[other] ?? 0) + weight;
    }
    const language = languageAt(one);
    const isWorthIt = (other: number) => languageAt(other) === language;
    for (const other of findNearest(shared, one, isWorthIt)) {
      chosen.add(Math.min(one, other) * articles.length + Math.max(one, other));
    }
  }
  return [...chosen]
    .toSorted((x, y) => x - y)
    .map((pair) => [Math.floor(pair / articles.length), pair % articles.length]);
}

/** The articles that share most with one, by the sums of the weights of what they share; none that shares nothing. */
function findNearest(shared: Float64Array, one: number, isWorthIt: (other: number) => boolean): number[] {
  return [...shared.keys()]
    .filter((other) => other !== one && (shared[other] ?? 0) > 0 && isWorthIt(other))
    .toSorted((x, y) => (shared[y] ?? 0) - (shared[x] ?? 0) || x - y)
    .slice(0, NEAREST);
}
