import { createTargetWriter, toAnnotationPage, toTextualBody } from '#bundle/annotation-page.ts';
import type { ComparisonRecord } from './comparison-record.ts';
import { toDifferenceWords } from './difference-line.ts';

/** The linked passages as W3C Web Annotations, one an annotation, with a target in each of the two articles. */
export function toComparisonAnnotations(
  { links, address }: ComparisonRecord,
  toArticleAddress: (article: string) => string,
): string {
  const toTarget = createTargetWriter(toArticleAddress);
  const items = links.map((link) => ({
    id: link.permalink,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      toTextualBody('classifying', `${link.relation} statement`),
      ...link.differences.map((difference) => toTextualBody('describing', toDifferenceWords(difference, link))),
    ],
    target: link.sides.map(({ article, span }) => toTarget(article, span)),
  }));
  return toAnnotationPage(address, items);
}
