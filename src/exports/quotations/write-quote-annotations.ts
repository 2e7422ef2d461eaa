import { createTargetWriter, toTextualBody, writeAnnotationPage } from '#bundle/annotation-page.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { toMarkWords } from '#exports/reader/reader-work.ts';
import type { QuoteRecord } from './quote-record.ts';

/** The quotations as W3C Web Annotations, one an annotation, with a target for each of its parts; in pieces. */
export function writeQuoteAnnotations(
  address: string,
  quotations: readonly { article: BundledArticle; record: QuoteRecord }[],
  toArticleAddress: (article: string) => string,
): Generator<string> {
  const toTarget = createTargetWriter(toArticleAddress);
  return writeAnnotationPage(address, quotations, ({ article, record }) => ({
    id: record.permalink,
    type: 'Annotation',
    motivation: 'identifying',
    body: toBodies(record),
    target: record.spans.map((span) => toTarget(article, span)),
  }));
}

function toBodies({ kind, speakers, speakerMention, said, relay, corrected }: QuoteRecord) {
  return [
    toTextualBody('classifying', `${kind} quotation`),
    ...speakers.map((name) => toTextualBody('identifying', name)),
    ...(speakers.length === 0 && speakerMention !== null ? [toTextualBody('identifying', speakerMention)] : []),
    ...(said === null ? [] : [toTextualBody('describing', `said: ${said}`)]),
    ...(relay === null ? [] : [toTextualBody('describing', `reported by: ${relay}`)]),
    ...(corrected === null ? [] : [toTextualBody('describing', toMarkWords(corrected))]),
  ];
}
