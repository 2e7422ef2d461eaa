import type { Quotation, Span } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { FUNCTION_WORDS } from '#analysis/links/function-words.ts';
import { overlap } from '#analysis/links/overlap.ts';
import { splitWords } from '#analysis/links/split-words.ts';
import { stemWord } from '#analysis/links/stem-word.ts';
import { countShared, measureShared, readConcepts } from './measure-shared.ts';
import { pairQuotations, readQuotations } from './pair-quotations.ts';
import type { DifferenceRule, Side } from './side.ts';

/** What one side gives as somebody's word and the other as its own has to be nearly all there. A share of its content. */
const NEARLY_ALL = 0.75;
const FEWEST_WORDS = 2;
const PRONOUN = /^(?:i|he|she|it|they|we|who|him|her|them)$/i;
/** Who says so is what happened: "announced", "pleaded", "ordered"; the other side tells the same as a doing. */
const PERFORMS =
  /\b(?:announc|declar|order|pledg|promis|vow|warn|urg|agree|threat|demand|ask|plead|decid|rul|propos|call|want)/i;

/**
 * Another source for one saying: "police said" / "witnesses said", or no source at all on one side.
 * Knowingly passes over pronouns and over a person against a description, which can be one.
 */
export const attributionDifferences: DifferenceRule = (a, b) => [
  ...pairQuotations(a, b).flatMap(({ mine, theirs }): Difference[] => {
    const [sourceA, sourceB] = [sourceOf(mine), sourceOf(theirs)];
    if (
      !sourceA ||
      !sourceB ||
      !areOthers({ side: a, source: sourceA, quotation: mine }, { side: b, source: sourceB, quotation: theirs })
    )
      return [];
    return [{ kind: 'attribution', a: sourceA, b: sourceB }];
  }),
  ...unsourced(a, b).map((span): Difference => ({ kind: 'attribution', a: span, b: null })),
  ...unsourced(b, a).map((span): Difference => ({ kind: 'attribution', a: null, b: span })),
];

/** The speaker, or who relays the words where the text names no speaker. */
function sourceOf({ speaker, relay }: Quotation): Span | null {
  const source = speaker ?? relay;
  return source && { start: source.start, end: source.end };
}

/** Whom a side gives for a saying. */
interface Sourced {
  side: Side;
  source: Span;
  quotation: Quotation;
}

function areOthers(a: Sourced, b: Sourced): boolean {
  const [speakerA, speakerB] = [a.quotation.speaker, b.quotation.speaker];
  const idsA = [speakerA?.entity, ...(speakerA?.candidates ?? [])];
  const idsB = [speakerB?.entity, ...(speakerB?.candidates ?? [])];
  if (idsA.some((id) => id && idsB.includes(id))) return false;
  const [wordsA, wordsB] = [namesOf(a.side, a.source), namesOf(b.side, b.source)];
  if (wordsA.length === 0 || wordsB.length === 0 || wordsA.some((word) => wordsB.includes(word))) return false;
  if (ANY_FIRM.test(wordsOf(a.side, a.source)) && ANY_FIRM.test(wordsOf(b.side, b.source))) return false;
  // "Berg" can be "the mayor", and two descriptions of one person share no word; several people are not one.
  const [isNamedA, isNamedB] = [Boolean(speakerA?.entity), Boolean(speakerB?.entity)];
  if (isNamedA === isNamedB) return true;
  return (!isNamedA && isMany(a.side, a.source)) || (!isNamedB && isMany(b.side, b.source));
}

const wordsOf = ({ text }: Side, { start, end }: Span): string => text.slice(start, end).toLowerCase();
/** "The company" and "the operator" can be one. */
const ANY_FIRM =
  /^(?:the|its?|their) (?:[a-z]{3,20} )?(?:company|firm|group|operator|owner|airline|maker|retailer|lender|bank|club)$/;

/** "Officials", "police", "the ministry": no single person. */
function isMany(side: Side, span: Span): boolean {
  const words = wordsOf(side, span);
  return /(?:[a-z]{3}s|police|ministry|agency|office|department|media|company|hospital|television|tv|staff|people|army|report|study|poll|government)$/.test(
    words,
  );
}

function namesOf({ text }: Side, span: Span): string[] {
  return splitWords(text, span).flatMap(({ form }) =>
    FUNCTION_WORDS.has(form) || PRONOUN.test(form) ? [] : [stemWord(form)],
  );
}

/** The sources of what `a` quotes and `b` says without quoting anybody, and without the speaker's being part of it. */
function unsourced(a: Side, b: Side): Span[] {
  return readQuotations(a).flatMap(({ quotation, concepts }): Span[] => {
    const source = sourceOf(quotation);
    const { cue, speaker } = quotation;
    // Words between marks are the speaker's own, and no statement that the article could make.
    if (!source || !cue || quotation.kind !== 'indirect' || PERFORMS.test(a.text.slice(cue.start, cue.end))) return [];
    if (!overlap(source, a.sentence) || namesOf(a, source).length === 0) return [];
    if (
      measureShared(concepts, readConcepts(b)) < NEARLY_ALL ||
      countShared(concepts, readConcepts(b)) < FEWEST_WORDS ||
      (b.profile.quotations ?? []).length > 0
    )
      return [];
    const told = new Set(b.words.flatMap(({ form, entity }) => [stemWord(form), entity ?? '']));
    if (speaker?.entity && told.has(speaker.entity)) return [];
    return namesOf(a, source).some((word) => told.has(word)) ? [] : [source];
  });
}
