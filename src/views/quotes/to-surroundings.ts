import type { Quotation, Span } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';

/**
 * The paragraphs in which a quotation stands, and one before and after; in text order. A quotation outside
 * every paragraph (such as one in a heading) stands alone.
 */
export function toSurroundings({ paragraphs }: BundledArticle, { spans }: Quotation): Span[] {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const first = paragraphs.findIndex((paragraph) => paragraph.end > start);
  const last = paragraphs.findLastIndex((paragraph) => paragraph.start < end);
  if (first === -1 || last < first) return [{ start, end }];
  return paragraphs.slice(Math.max(0, first - 1), last + 2);
}
