import type { Span } from '#analysis/annotations.ts';
import type { Difference } from '#analysis/story-annotations.ts';
import { countShared, measureShared, readConcepts } from './measure-shared.ts';
import { type Addition, readAdditions } from './read-additions.ts';
import type { DifferenceRule, KeyedWord, Side } from './side.ts';

/** Of its content so much may stand in the other sentence all the same. A share. */
const MOST_SHARED = 0.19;
/** So much of the shorter sentence is in the other, or everything differs and naming parts of it is noise. A share. */
const LEAST_COMMON = 0.34;
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
  const [conceptsA, conceptsB] = [readConcepts(a), readConcepts(b)];
  const common = countShared(conceptsA, conceptsB) / Math.min(conceptsA.size, conceptsB.size);
  if (!(common >= LEAST_COMMON)) return [];
  return [
    ...findDetails(a, conceptsB).map((span): Difference => ({ kind: 'detail', a: span, b: null })),
    ...findDetails(b, conceptsA).map((span): Difference => ({ kind: 'detail', a: null, b: span })),
  ];
};

function findDetails(side: Side, theirs: ReadonlySet<string>): Span[] {
  const found: Addition[] = [];
  for (const addition of readAdditions(side)) {
    if (addition.from < (found.at(-1)?.to ?? 0)) continue;
    const isNew = measureShared(addition.concepts, theirs) <= MOST_SHARED;
    if (isNew && isAdded(side.words, addition, theirs)) found.push(addition);
  }
  return found
    .toSorted((x, y) => y.concepts.size - x.concepts.size || x.from - y.from)
    .slice(0, MOST_DETAILS)
    .map(({ span }) => span);
}

/** Whether the words beside it, to which it is added, stand in the other sentence. */
function isAdded(words: readonly KeyedWord[], { from, to }: Addition, theirs: ReadonlySet<string>): boolean {
  const before = words.slice(Math.max(0, from - BESIDE), from);
  const isInserted = words[from]?.afterMark === true && words[to]?.afterMark === true;
  const beside = from === 0 || isInserted ? [...before, ...words.slice(to, to + BESIDE)] : before;
  return beside.some(({ content, concept }) => content && theirs.has(concept));
}
