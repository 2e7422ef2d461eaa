import { analyzeArticle } from '#analysis/analyze-article.ts';
import type { Span } from '#analysis/annotations.ts';
import { findDifferences } from '#analysis/links/differences/find-differences.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { mergeEntities } from '#analysis/names/merge-entities.ts';
import type { MarkedDifference, MarkedPair } from './read-marked-differences.ts';

/** The day on which all articles of the pairs were published, a Friday. */
const PUBLISHED = '2023-09-22';

/** What the program finds in the last sentences of the two articles, whatever it thinks of them as a link. */
export function findMarkedDifferences({ a, b }: Pick<MarkedPair, 'a' | 'b'>): MarkedDifference[] {
  const { articles } = mergeEntities([
    analyzeArticle({ id: 'a', text: a, published: PUBLISHED }),
    analyzeArticle({ id: 'b', text: b, published: PUBLISHED }),
  ]);
  const [first, second] = articles.map((article) => {
    const profiles = profileSentences(article);
    const profile = profiles.at(-1);
    if (!profile) throw new Error(`no sentence in "${article.text}"`);
    return { text: article.text, profile, article: profiles };
  });
  if (!first || !second) return [];
  const words = (text: string, span: Span | null) => span && text.slice(span.start, span.end);
  return findDifferences(first, second, 'same').map((each) => ({
    kind: each.kind,
    a: words(a, each.a),
    b: words(b, each.b),
  }));
}

/** The same kind, and on each side nearly the same words; where exactly a phrase ends is a matter of taste. */
export function agreeOn(found: MarkedDifference, marked: MarkedDifference): boolean {
  return found.kind === marked.kind && areNear(found.a, marked.a) && areNear(found.b, marked.b);
}

/** Half of the words of both together stand on both sides. */
function areNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [mine, theirs] = [toWords(a), toWords(b)];
  const shared = mine.filter((word) => theirs.includes(word)).length;
  return shared * 2 >= mine.length + theirs.length - shared;
}

const toWords = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}$€£%'’.-]+/gu) ?? [];
