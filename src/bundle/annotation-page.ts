import type { Span } from '#analysis/annotations.ts';
import { createCodePointCounter } from './code-points.ts';
import { toQuoteSelector } from './to-quote-selector.ts';
import type { BundledArticle } from './story-bundle.ts';

/**
 * Makes targets of W3C Web Annotations (https://www.w3.org/TR/annotation-model/): a stretch of an article's plain text
 * by its position, in code points, and by its words with those around them, so that it is found again in a text that
 * has changed. `toArticleAddress` says where the app shows an article that has no address of its own.
 */
export function createTargetWriter(toArticleAddress: (article: string) => string) {
  const counters = new Map<string, (offset: number) => number>();
  return ({ id, text, url }: Pick<BundledArticle, 'id' | 'text' | 'url'>, span: Span) => {
    const count = counters.get(id) ?? createCodePointCounter(text);
    counters.set(id, count);
    return {
      type: 'SpecificResource',
      source: url ?? toArticleAddress(id),
      selector: [
        { type: 'TextPositionSelector', start: count(span.start), end: count(span.end) },
        { type: 'TextQuoteSelector', ...toQuoteSelector(text, span) },
      ],
    };
  };
}

/** What an annotation says of its target. */
export const toTextualBody = (purpose: 'classifying' | 'identifying' | 'describing', value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

/** Annotations as the text of a file; `address` is where the app shows them. */
export function toAnnotationPage(address: string, items: readonly object[]): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
