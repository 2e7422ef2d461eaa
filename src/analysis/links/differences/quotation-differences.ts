import type { Span } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { countShared, measureShared, readConcepts, toConcepts } from './measure-shared.ts';
import { readMarked } from './pair-quotations.ts';
import type { DifferenceRule, Side } from './side.ts';

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
  if (countShared(quotedA.lead, quotedB.lead) === 0) return [];
  const isShared = measureShared(quotedA.concepts, readConcepts(b)) > MOST_SHARED;
  if (isShared || measureShared(quotedB.concepts, readConcepts(a)) > MOST_SHARED) return [];
  return [{ kind: 'wording', a: quotedA.span, b: quotedB.span } satisfies Difference];
};

function readOnlyQuotation(
  side: Side,
): { span: Span; concepts: ReadonlySet<string>; lead: ReadonlySet<string> } | null {
  const [only, ...others] = readMarked(side);
  if (!only || others.length > 0) return null;
  const quoted = side.words.filter(({ start, end }) => start >= only.start && end <= only.end);
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (!first || !last || toConcepts(quoted).size < FEWEST_WORDS) return null;
  const from = side.words.indexOf(first);
  const lead = toConcepts(side.words.slice(Math.max(0, from - LEAD), from));
  return { span: { start: first.start, end: last.end }, concepts: toConcepts(quoted), lead };
}

function haveOneSpeaker(a: Side, b: Side): boolean {
  const speakers = ({ profile }: Side) => (profile.quotations ?? []).map(({ quotation }) => quotation.speaker?.entity);
  const [speakersA, speakersB] = [speakers(a), speakers(b)];
  return speakersA.some((id) => !id || speakersB.includes(id)) || speakersB.some((id) => !id);
}
