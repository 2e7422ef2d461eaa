import { toList } from '#bundle/to-list.ts';
import type { Comparison } from '#views/compare/to-comparison.ts';
import { type LinkedPassage, toPartnerColumns } from './to-passages.ts';

/** What a screen reader says after the words of a linked passage; passages of one column share it by its id. */
export interface PassageDescription {
  id: string;
  words: string;
}

/** "Said in B and C as well, related to a passage of D. Compare" */
export function describePassage(passage: LinkedPassage, articles: Comparison['articles']): PassageDescription {
  const partners = toPartnerColumns(passage);
  const lettersOf = (relation: string) =>
    partners.flatMap((one) => (one.relation === relation ? (articles[one.column]?.letter ?? []) : []));
  const [same, related] = [lettersOf('same'), lettersOf('related')];
  const parts = [
    ...(same.length > 0 ? [`said in ${toList(same)} as well`] : []),
    ...(related.length > 0 ? [`related to a passage of ${toList(related)}`] : []),
  ];
  const words = parts.join(', ');
  return {
    id: `passage-${passage.column}-${partners.map(({ column, relation }) => `${relation}${column}`).join('-')}`,
    words: `${words.charAt(0).toUpperCase()}${words.slice(1)}. Compare`,
  };
}
