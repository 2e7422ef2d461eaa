import type { Difference, Relation } from '#analysis/story-annotations.ts';
import { overlap } from '#analysis/links/overlap.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { dateDifferences } from './date-differences.ts';
import { detailDifferences } from './detail-differences.ts';
import { modalityDifferences } from './modality-differences.ts';
import { nameDifferences } from './name-differences.ts';
import { numberDifferences } from './number-differences.ts';
import { type DifferenceRule, toSide } from './side.ts';
import { wordingDifferences } from './wording-differences.ts';

/** The surest kinds first: words that one rule has named are not named again by a later one. */
const RULES: readonly DifferenceRule[] = [
  numberDifferences,
  dateDifferences,
  modalityDifferences,
  nameDifferences,
  detailDifferences,
  wordingDifferences,
];

export interface LinkedSentence {
  text: string;
  profile: SentenceProfile;
}

/** Sentences that share a detail only are compared by their figures; their other words differ anyhow. */
const RULES_IF_RELATED: readonly DifferenceRule[] = [numberDifferences];

/** What differs inside a linked pair, in the order of the first sentence. */
export function findDifferences(first: LinkedSentence, second: LinkedSentence, relation: Relation): Difference[] {
  const a = toSide(first.text, first.profile);
  const b = toSide(second.text, second.profile);
  const found: Difference[] = [];
  for (const rule of relation === 'same' ? RULES : RULES_IF_RELATED) {
    for (const difference of rule(a, b)) {
      if (!found.some((known) => overlap(known.a, difference.a) || overlap(known.b, difference.b))) {
        found.push(difference);
      }
    }
  }
  return found.toSorted((x, y) => position(x) - position(y));
}

const position = ({ a, b }: Difference): number => a?.start ?? b?.start ?? 0;
