import type { Span } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { mayBePast } from '#analysis/links/may-be-past.ts';
import { measureShared } from './pair-quotations.ts';
import type { DifferenceRule, KeyedWord, Side } from './side.ts';

/** Words that open a part which a sentence can do without, wherever they stand. */
const OPENERS =
  /^(?:(?:along|together) with|including|such as|as well as|except|despite|because|after|before|since|while|although|though|amid|following|unless|until|thanks to|due to|in (?:order to|exchange for|return for|response to|protest|addition to)|instead of|rather than|without|which|where|whose) /;
/** These only behind a comma or dash: "the mayor, who is 48", "the ship, built in 1912", "fell, killing two". */
const AFTER_MARK = /^(?:who|whom|(?:a|an|the|both|one|but|and|or|with|when|if|saying|so)\b|[a-z]{2,15}(?:ing|ed)\b)/;
/** "said", "told": who says so is not a detail but a source. */
const SOURCE =
  /^(?:sa(?:ys?|id|ying)|told|tells?|add(?:s|ed|ing)|according|report(?:s|ed|ing)?|wrote|writes|cit(?:es|ed|ing)|not(?:es|ed|ing)|announced|confirmed|tweeted|testified|explained)$/;
const LONGEST_OPENER = 3;
/** A part shorter than this says little by itself. In content words. */
const FEWEST_WORDS = 2;
/** Behind these one word is enough: "along with Russia". */
const BEFORE_A_NAME = /^(?:along|together|including|such|as|except|despite)$/;
/** "and he named her" adds a statement, "and state officials" only goes on with a list. */
const COORDINATES = /^(?:and|but|or|so|with|one|both)$/;
const VERB = /^(?:is|are|has|have|will|would|can|could|may|might|must|[a-z]{3,15}ing)$/;
/** Of its content so much may stand in the other sentence all the same. A share. */
const MOST_SHARED = 0.21;
/** The rest of the sentence has to be the other's, or everything differs and naming parts of it is noise. A share. */
const LEAST_COMMON = 0.5;
/** What it is added to stands right before it (right after, if it comes first). In words. */
const BESIDE = 7;
/** Of each side; the longest are kept. */
const MOST_DETAILS = 2;

/**
 * What one side adds: a clause or phrase that can be left out and that has nothing of the other sentence ("after a
 * campaign of twenty years"), where the rest is common to both. Other unmatched words are not reported: a reader
 * sees them, and naming each would drown the rest.
 */
export const detailDifferences: DifferenceRule = (a, b) => {
  if (!areAlike(a, b)) return [];
  return [
    ...findAdditions(a, b).map((span): Difference => ({ kind: 'detail', a: span, b: null })),
    ...findAdditions(b, a).map((span): Difference => ({ kind: 'detail', a: null, b: span })),
  ];
};

function areAlike(a: Side, b: Side): boolean {
  const [contentA, contentB] = [a.words.filter(isContent), b.words.filter(isContent)];
  const [short, long] = contentA.length <= contentB.length ? [contentA, contentB] : [contentB, contentA];
  return measureShared(short, long).share >= LEAST_COMMON;
}

const isContent = ({ content }: KeyedWord): boolean => content;

function findAdditions(side: Side, other: Side): Span[] {
  const theirs = new Set(other.words.flatMap(({ content, concept }) => (content ? [concept] : [])));
  const found: { span: Span; size: number }[] = [];
  for (let at = 0; at < side.words.length; at += 1) {
    if (!opensAddition(side.words, at)) continue;
    const to = endOfPart(side, at);
    const part = side.words.slice(at, to);
    if (COORDINATES.test(part[0]?.form ?? '') && !part.some(({ form }) => mayBePast(form) || VERB.test(form))) continue;
    const content = part.filter((word, index) => word.content && (index > 0 || word.entity !== null));
    const fewest = BEFORE_A_NAME.test(`${side.words[at]?.form}`) ? 1 : FEWEST_WORDS;
    if (content.length < fewest && !content.some(({ entity, kind }) => entity !== null || kind === 'number')) continue;
    if (part.slice(0, 4).some(({ form }) => SOURCE.test(form)) || part.slice(-3).some(({ form }) => SOURCE.test(form)))
      continue;
    if (
      measureShared(content, other.words.filter(isContent)).share > MOST_SHARED ||
      !isAdded(side.words, at, to, theirs)
    )
      continue;
    const [first, last] = [part[0], part.at(-1)];
    if (first && last) found.push({ span: { start: first.start, end: last.end }, size: content.length });
    at = to - 1;
  }
  return found
    .toSorted((x, y) => y.size - x.size || x.span.start - y.span.start)
    .slice(0, MOST_DETAILS)
    .map(({ span }) => span);
}

function opensAddition(words: readonly KeyedWord[], at: number): boolean {
  const ahead = `${words
    .slice(at, at + LONGEST_OPENER)
    .map(({ form }) => form)
    .join(' ')} `;
  return OPENERS.test(ahead) || (words[at]?.afterMark === true && AFTER_MARK.test(ahead));
}

/** To the next mark, or the end of the sentence; a quotation mark divides nothing. */
function endOfPart({ text, words }: Side, from: number): number {
  for (let at = from + 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (before && word?.afterMark && /[,;:–—―()]|\s-{1,3}\s/u.test(text.slice(before.end, word.start))) return at;
  }
  return words.length;
}

/** Whether the words beside it, to which it is added, stand in the other sentence. */
function isAdded(words: readonly KeyedWord[], from: number, to: number, theirs: ReadonlySet<string>): boolean {
  const before = words.slice(Math.max(0, from - BESIDE), from);
  const isInserted = words[from]?.afterMark && words[to]?.afterMark;
  const beside = from === 0 || isInserted ? [...before, ...words.slice(to, to + BESIDE)] : before;
  return beside.some(({ content, concept }) => content && theirs.has(concept));
}
