import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import type { Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { DifferenceKind, Passage } from '#analysis/story-annotations.ts';
import { parseArticleInput, parseRecord } from './parse-article-input.ts';

/** A pair of articles as the filter `compare` reads it, and their links. @throws Error that names what is wrong */
export function compareRecord(record: unknown): unknown {
  const pair = parseRecord(record);
  const input = { a: parseArticleInput(pair['a']), b: parseArticleInput(pair['b']) };
  // The two sides may carry the same id; inside a story ids are unique.
  const { articles, links, reuse } = analyzeStory([
    analyzeArticle({ ...input.a, id: 'a' }),
    analyzeArticle({ ...input.b, id: 'b' }),
  ]);
  const [a, b] = articles as [ArticleAnalysis, ArticleAnalysis]; // as many come out as go in
  return {
    id: pair['id'],
    links: links.map((link) => ({
      a: toSpan(link.a),
      b: toSpan(link.b),
      relation: link.relation,
      score: link.score,
      differences: link.differences.map(({ kind, ...spans }) => ({ kind: toKindOfFormat(kind), ...spans })),
    })),
    onlyA: unlinked(
      a,
      links.map((link) => link.a),
    ),
    onlyB: unlinked(
      b,
      links.map((link) => link.b),
    ),
    reuse: reuse[0]?.share ?? 0,
  };
}

/** The format of the filter knows six kinds: a denial is one of its modalities, and a source is somebody's name. */
function toKindOfFormat(kind: DifferenceKind): DifferenceKind {
  if (kind === 'polarity') return 'modality';
  return kind === 'attribution' ? 'name' : kind;
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });

/** The sentences that no linked passage touches. */
function unlinked(article: ArticleAnalysis, linked: Passage[]): Span[] {
  return article.sentences
    .filter((sentence) => !linked.some((span) => span.start < sentence.end && sentence.start < span.end))
    .map(toSpan);
}
