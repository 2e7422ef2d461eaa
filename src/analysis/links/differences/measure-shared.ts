import { keepBySide } from './keep-by-side.ts';
import type { KeyedWord, Side } from './side.ts';

type Concepts = ReadonlySet<string>;

/** What the words that carry content speak of. */
export const toConcepts = (words: readonly KeyedWord[]): Concepts =>
  new Set(words.flatMap(({ content, concept }) => (content ? [concept] : [])));

/** What a whole sentence speaks of. */
export const readConcepts = keepBySide((side: Side): Concepts => toConcepts(side.words));

/** How many of the concepts are among the others. */
export function countShared(own: Concepts, others: Concepts): number {
  let count = 0;
  for (const concept of own) if (others.has(concept)) count += 1;
  return count;
}

/** The share of the concepts that are among the others, 0…1. */
export const measureShared = (own: Concepts, others: Concepts): number =>
  countShared(own, others) / Math.max(1, own.size);
