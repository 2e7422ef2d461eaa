import type { Relation } from '#analysis/story-annotations.ts';
import type { ScoredPair } from './score-pairs.ts';

export interface ChosenPair extends ScoredPair {
  relation: Relation;
}

/** Below it two sentences share a topic and no statement. Both thresholds are set on the dev pairs. */
const RELATED_SCORE = 0.17;
const SAME_SCORE = 0.18;
/** A sentence may have several partners, but a pair that is weak against the best of both sides is an echo. */
const SHARE_OF_BEST = 0.5;
/** To say the same, two sentences share what they say of the people and places, not only their names … */
const FEWEST_PLAIN_TERMS = 2;
/** … and say it in their main clauses, not in an "as the port widens its quays". */
const SAME_CORE = 0.1;

/**
 * The pairs that are links. Many-to-many and crossing on purpose: reports order their facts as they like. Polarity
 * was tried and left out: one "not" anywhere in a sentence says little about the statement that is shared.
 */
export function chooseLinks(pairs: readonly ScoredPair[]): ChosenPair[] {
  const bestOfA = findBest(pairs, 'a');
  const bestOfB = findBest(pairs, 'b');
  return pairs.flatMap((pair) => {
    const standing = (pair.score / (bestOfA.get(pair.a) ?? 1) + pair.score / (bestOfB.get(pair.b) ?? 1)) / 2;
    if (pair.score < RELATED_SCORE || standing < SHARE_OF_BEST) return [];
    const same = pair.score >= SAME_SCORE && pair.plain >= FEWEST_PLAIN_TERMS && pair.core >= SAME_CORE;
    return [{ ...pair, relation: same ? 'same' : 'related' } satisfies ChosenPair];
  });
}

function findBest(pairs: readonly ScoredPair[], side: 'a' | 'b'): Map<number, number> {
  const best = new Map<number, number>();
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.score));
  return best;
}
