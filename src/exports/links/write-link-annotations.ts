import { createTargetWriter, toTextualBody, writeAnnotationPage } from '#bundle/annotation-page.ts';
import { toMarkWords } from '#exports/reader/reader-work.ts';
import type { LinkRecord } from './link-record.ts';
import { toDifferenceWords } from './to-difference-words.ts';

/** Linked passages as W3C Web Annotations, one an annotation, with a target in each of the two articles; in pieces. */
export function writeLinkAnnotations(
  address: string,
  links: readonly LinkRecord[],
  toArticleAddress: (article: string) => string,
): Generator<string> {
  const toTarget = createTargetWriter(toArticleAddress);
  return writeAnnotationPage(address, links, (link) => ({
    id: link.permalink,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      toTextualBody('classifying', `${link.relation} statement`),
      ...link.differences.map((difference) => toTextualBody('describing', toDifferenceWords(difference, link))),
      ...(link.corrected === null ? [] : [toTextualBody('describing', toMarkWords(link.corrected))]),
    ],
    target: link.sides.map(({ article, span }) => toTarget(article, span)),
  }));
}
