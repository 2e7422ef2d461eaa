import type { Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';

export type PassageKind = 'sentence' | 'heading' | 'set aside';

/** A piece of an article that a search can arrive at. */
export interface ArticlePassage extends Span {
  kind: PassageKind;
}

/**
 * The passages of an article in the order of its text. Together with the title, which is the article's own name, they
 * hold every word of it: what is no sentence, such as a line that the analysis has no name for, is one as it stands.
 */
export function listPassages(
  article: Pick<ArticleAnalysis, 'text' | 'titleSpan' | 'sentences' | 'headings' | 'setAside'>,
): ArticlePassage[] {
  const { text, titleSpan, sentences, headings, setAside } = article;
  const ofKind = (kind: PassageKind, spans: readonly Span[]): ArticlePassage[] =>
    spans.map(({ start, end }) => ({ kind, start, end }));
  const known = [...ofKind('sentence', sentences), ...ofKind('heading', headings), ...ofKind('set aside', setAside)];
  const taken = [...known, ...(titleSpan ? [titleSpan] : [])].toSorted((a, b) => a.start - b.start);
  const between: Span[] = [];
  let read = 0;
  for (const { start, end } of [...taken, { start: text.length, end: text.length }]) {
    if (HAS_WORDS.test(text.slice(read, start))) between.push({ start: read, end: start });
    read = Math.max(read, end);
  }
  return [...known, ...ofKind('sentence', between)].toSorted((a, b) => a.start - b.start);
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
