import type { Span } from '#analysis/annotations.ts';
import type { QuoteCard } from '#views/quotes/quote-card.ts';
import { createCodePointCounter, toCharacterStart } from './code-points.ts';
import type { QuoteSource } from './to-json.ts';
import type { QuoteRecord } from './quote-record.ts';

/**
 * The quotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one an annotation, with a target
 * for each of its parts: its position in the article's plain text, in code points, and its words with those around
 * them, so that it is found again in a text that has changed.
 */
export function toWebAnnotations(
  source: QuoteSource,
  quotations: readonly { card: QuoteCard; record: QuoteRecord }[],
  toArticleAddress: (article: string) => string,
): string {
  const counters = new Map<string, (offset: number) => number>();
  const items = quotations.map(({ card: { article }, record }) => {
    const { id, text, url } = article;
    const count = counters.get(id) ?? createCodePointCounter(text);
    counters.set(id, count);
    return {
      id: record.permalink,
      type: 'Annotation',
      motivation: 'identifying',
      body: toBodies(record),
      target: record.spans.map((span) => ({
        type: 'SpecificResource',
        source: url ?? toArticleAddress(id),
        selector: [
          { type: 'TextPositionSelector', start: count(span.start), end: count(span.end) },
          { type: 'TextQuoteSelector', ...toQuoteSelector(text, span) },
        ],
      })),
    };
  });
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: source.address,
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

/** As many code units before and after as tell most repeated phrases apart. */
const CONTEXT = 32;

function toQuoteSelector(text: string, { start, end }: Span): { exact: string; prefix: string; suffix: string } {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(toCharacterStart(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, toCharacterStart(text, Math.min(text.length, end + CONTEXT))),
  };
}

function toBodies({ kind, speakers, speakerMention, said, relay }: QuoteRecord) {
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });
  return [
    body('classifying', `${kind} quotation`),
    ...speakers.map((name) => body('identifying', name)),
    ...(speakers.length === 0 && speakerMention !== null ? [body('identifying', speakerMention)] : []),
    ...(said === null ? [] : [body('describing', `said: ${said}`)]),
    ...(relay === null ? [] : [body('describing', `reported by: ${relay}`)]),
  ];
}
