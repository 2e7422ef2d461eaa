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
export const toTextualBody = (purpose: 'classifying' | 'identifying' | 'describing' | 'commenting', value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

/** Annotations in a piece: some milliseconds of work. */
const PIECE = 250;

/** Annotations as the text of a file, a line each, in pieces; `address` is where the app shows them. */
export function* writeAnnotationPage<Item>(
  address: string,
  items: readonly Item[],
  toAnnotation: (item: Item) => object,
): Generator<string> {
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: address, type: 'AnnotationPage', startIndex: 0 };
  yield `${JSON.stringify(page).slice(0, -1)},"items":[`;
  for (let at = 0; at < items.length; at += PIECE) {
    const lines = items.slice(at, at + PIECE).map((item) => JSON.stringify(toAnnotation(item)));
    yield `${at === 0 ? '' : ','}\n${lines.join(',\n')}`;
  }
  yield '\n]}\n';
}
