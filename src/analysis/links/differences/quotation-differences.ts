import type { Span } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { measureShared, readMarked } from './pair-quotations.ts';
import type { DifferenceRule, KeyedWord, Side } from './side.ts';

/** A shorter quotation is a term or a title. In content words. */
const FEWEST_WORDS = 2;
/** The words before both quotations say what they are about, and have one in common. In words. */
const LEAD = 6;
/** A quotation of which more stands on the other side is rendered there. A share of its content. */
const MOST_SHARED = 0.25;

/**
 * Both quote somebody on one thing, in other words altogether: “a gift to the suburbs” / “a burden on the purse”.
 * Only where each side has a single stretch between marks, little of it stands in the other sentence, and what leads
 * up to it is the same: else they are two remarks and not two wordings.
 */
export const quotationDifferences: DifferenceRule = (a, b) => {
  const [quotedA, quotedB] = [readOnlyQuotation(a), readOnlyQuotation(b)];
  if (!quotedA || !quotedB || !haveOneSpeaker(a, b)) return [];
  if (measureShared(quotedA.lead, quotedB.lead).count === 0) return [];
  if (isShared(quotedA.words, b) || isShared(quotedB.words, a)) return [];
  return [{ kind: 'wording', a: quotedA.span, b: quotedB.span } satisfies Difference];
};

function readOnlyQuotation(side: Side): { span: Span; words: KeyedWord[]; lead: KeyedWord[] } | null {
  const [only, ...others] = readMarked(side);
  if (!only || others.length > 0) return null;
  const quoted = side.words.filter(({ start, end }) => start >= only.start && end <= only.end);
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (!first || !last || quoted.filter(isContent).length < FEWEST_WORDS) return null;
  const from = side.words.indexOf(first);
  const lead = side.words.slice(Math.max(0, from - LEAD), from).filter(isContent);
  return { span: { start: first.start, end: last.end }, words: quoted, lead };
}

const isContent = ({ content }: KeyedWord): boolean => content;

function haveOneSpeaker(a: Side, b: Side): boolean {
  const speakers = ({ profile }: Side) => (profile.quotations ?? []).map(({ quotation }) => quotation.speaker?.entity);
  const [speakersA, speakersB] = [speakers(a), speakers(b)];
  return speakersA.some((id) => !id || speakersB.includes(id)) || speakersB.some((id) => !id);
}

const isShared = (words: readonly KeyedWord[], other: Side): boolean =>
  measureShared(words.filter(isContent), other.words.filter(isContent)).share > MOST_SHARED;
