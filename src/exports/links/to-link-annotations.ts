import { createTargetWriter, toAnnotationPage, toTextualBody } from '#bundle/annotation-page.ts';
import type { LinkRecord } from './link-record.ts';
import { toDifferenceWords } from './to-difference-words.ts';

/** Linked passages as W3C Web Annotations, one an annotation, with a target in each of the two articles. */
export function toLinkAnnotations(
  address: string,
  links: readonly LinkRecord[],
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
