import type { Term } from './extract-terms.ts';
import type { SentenceProfile } from './profile-sentences.ts';

/** Added to the number of sentences, so that words count in an article of two sentences as well. */
const SMOOTHING = 10;
/** Rare words count for more than their logarithm: measured, 1.5 beats 1 and 2 by .02. */
const EMPHASIS = 1.5;
/** The counts of two articles are asked one after the other: making one of them would take longer. */
const MOST_TO_ASK = 2;

/** How much it says that two sentences share a term. */
export interface TermWeights {
  of(term: Term): number;
  /** The weight of a term that stands in one sentence only. */
  greatest: number;
}

/**
 * Rarity of a term, counted in the article that uses it most. Counting in all together would call a word common for
 * being shared. A background table of English frequencies and a list of weak words were tried and brought nothing.
 */
export function weighTerms(articles: readonly (readonly SentenceProfile[])[]): TermWeights {
  const sentences = articles.reduce((sum, { length }) => sum + length, 0) / Math.max(1, articles.length);
  const weigh = (count: number): number =>
    Math.max(0, Math.log((sentences + SMOOTHING + 1) / (count + 0.5))) ** EMPHASIS;
  const counts = articles.map(countTerms);
  const most = counts.length > MOST_TO_ASK ? [mergeCounts(counts)] : counts;
  const weightOf = new Map<number, number>();
  return {
    of: (term) => {
      const count = most.reduce((highest, inOne) => Math.max(highest, inOne.get(term) ?? 0), 1);
      const known = weightOf.get(count) ?? weigh(count);
      weightOf.set(count, known);
      return known;
    },
    greatest: weigh(1),
  };
}

function mergeCounts(counts: readonly ReadonlyMap<string, number>[]): Map<Term, number> {
  const most = new Map<Term, number>();
  for (const inOne of counts) {
    for (const [term, count] of inOne) if (count > (most.get(term) ?? 0)) most.set(term, count);
  }
  return most;
}

function countTerms(profiles: readonly SentenceProfile[]): Map<Term, number> {
  const counts = new Map<Term, number>();
  for (const { terms } of profiles) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
