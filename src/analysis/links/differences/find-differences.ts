import type { Span } from '#analysis/annotations.ts';
import type { Difference, Relation } from '#analysis/story-annotations.ts';
import { overlap } from '#analysis/links/overlap.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { attributionDifferences } from './attribution-differences.ts';
import { dateDifferences } from './date-differences.ts';
import { detailDifferences } from './detail-differences.ts';
import { isToldElsewhere } from './is-told-elsewhere.ts';
import { listDifferences } from './list-differences.ts';
import { modalityDifferences } from './modality-differences.ts';
import { nameDifferences } from './name-differences.ts';
import { numberDifferences } from './number-differences.ts';
import { polarityDifferences } from './polarity-differences.ts';
import { quotationDifferences } from './quotation-differences.ts';
import { type DifferenceRule, toSide } from './side.ts';
import { wordingDifferences } from './wording-differences.ts';

/** The surest kinds first: words that one rule has named are not named again by a later one. */
const RULES: readonly DifferenceRule[] = [
  numberDifferences,
  dateDifferences,
  polarityDifferences,
  modalityDifferences,
  attributionDifferences,
  nameDifferences,
  listDifferences,
  quotationDifferences,
  wordingDifferences,
  detailDifferences,
];

export interface LinkedSentence {
  text: string;
  profile: SentenceProfile;
  /** All sentences of its article: what one of them tells, the article does not lack. */
  article?: readonly SentenceProfile[];
}

/** Sentences that share a detail only are compared by what they say of it; their other words differ anyhow. */
const RULES_IF_RELATED: readonly DifferenceRule[] = [numberDifferences, polarityDifferences];

/** "On Thursday" of one week is not that of another; the same words differ in nothing else. */
const RULES_IF_EQUAL: readonly DifferenceRule[] = [dateDifferences];

/**
 * What differs inside a linked pair, in the order of the first sentence. Exchanging the two exchanges the sides and
 * nothing else: they are always compared in one order, for ties of alignments are not symmetric.
 */
export function findDifferences(first: LinkedSentence, second: LinkedSentence, relation: Relation): Difference[] {
  const found = isInOrder(first, second)
    ? compareSentences(first, second, relation)
    : compareSentences(second, first, relation).map(({ kind, a, b }): Difference => ({ kind, a: b, b: a }));
  return found.toSorted((x, y) => position(x) - position(y));
}

const wordsOf = ({ text, profile: { sentence } }: LinkedSentence): string => text.slice(sentence.start, sentence.end);
const isInOrder = (first: LinkedSentence, second: LinkedSentence): boolean => wordsOf(first) <= wordsOf(second);

function rulesFor(first: LinkedSentence, second: LinkedSentence, relation: Relation): readonly DifferenceRule[] {
  if (relation !== 'same') return RULES_IF_RELATED;
  return wordsOf(first) === wordsOf(second) ? RULES_IF_EQUAL : RULES;
}

function compareSentences(first: LinkedSentence, second: LinkedSentence, relation: Relation): Difference[] {
  const a = toSide(first.text, first.profile);
  const b = toSide(second.text, second.profile);
  const found: Difference[] = [];
  for (const rule of rulesFor(first, second, relation)) {
    for (const difference of rule(a, b)) {
      const isNew = !found.some((known) => overlap(known.a, difference.a) || overlap(known.b, difference.b));
      if (isNew && !isElsewhere(difference, first, second)) found.push(difference);
    }
  }
  return found;
}

/** Only a detail can be told in another sentence; what both sentences say is compared as it stands there. */
function isElsewhere({ kind, a, b }: Difference, first: LinkedSentence, second: LinkedSentence): boolean {
  if (kind !== 'detail') return false;
  const tells = (own: LinkedSentence, span: Span | null, other: LinkedSentence): boolean =>
    span !== null && isToldElsewhere(own.profile, span, other.article ?? []);
  return (b === null && tells(first, a, second)) || (a === null && tells(second, b, first));
}

const position = ({ a, b }: Difference): number => a?.start ?? b?.start ?? 0;
