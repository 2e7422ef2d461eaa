import type { DifferenceKind } from '#analysis/story-annotations.ts';
import { toCountWords } from '#ui/count-words.ts';
import type { ComparedLink } from '#views/compare/to-comparison.ts';

/** What kind of difference it is, for those who do not know our words. */
export const KIND_MEANINGS: Record<DifferenceKind, string> = {
  number: 'another figure',
  date: 'another time',
  name: 'another name',
  modality: 'told as done, planned, expected, reported or denied',
  polarity: 'one says that it is so, the other that it is not',
  wording: 'other words for it',
  detail: 'something that only one side tells, or tells more closely',
  attribution: 'another source for it',
};

/** "Same statement, 2 differences" */
export function toLinkWords({ relation, differences }: ComparedLink): string {
  const count = differences.length;
  const statement = relation === 'same' ? 'Same statement' : 'Related statement';
  if (count === 0) return relation === 'same' ? `${statement}, no difference found` : statement;
  return `${statement}, ${toCountWords(count, 'difference')}`;
}
