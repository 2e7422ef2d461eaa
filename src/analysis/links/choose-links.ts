import type { Relation } from '#analysis/story-annotations.ts';
import type { ScoredPair } from './score-pairs.ts';

export interface ChosenPair extends ScoredPair {
  relation: Relation;
}

/** Below it two sentences share a topic and no statement. Both thresholds are set on the dev pairs. */
export const RELATED_SCORE = 0.145;
/** To say the same, two sentences share what they say of the people and places, not only whom they name. */
const SAME_CONTENT = 0.2;
/** Where names are not known, nothing tells what is said from whom it is said of: more has to agree. */
const SAME_WITHOUT_NAMES = 0.3;
/** A sentence may have several partners, but a pair that is weak against the best of both sides is an echo. */
const SHARE_OF_BEST = 0.5;

/**
 * The pairs that are links; two that share names alone are none. Many-to-many and crossing on purpose: reports order
 * their facts as they like. Tried and left out: that the pair agrees in its main clauses, that it shares two terms
 * outside names, a lower threshold for the pair that is the best of both sides, and for `same` that it stands out on
 * both sides.
 */
export function chooseLinks(pairs: readonly ScoredPair[], areNamesKnown = true): ChosenPair[] {
  const same = areNamesKnown ? SAME_CONTENT : SAME_WITHOUT_NAMES;
  const bestOfA = findBest(pairs, 'a');
  const bestOfB = findBest(pairs, 'b');
  return pairs.flatMap((pair) => {
    const standing = (pair.score / (bestOfA.get(pair.a) ?? 1) + pair.score / (bestOfB.get(pair.b) ?? 1)) / 2;
    if (pair.score < RELATED_SCORE || pair.content === 0 || standing < SHARE_OF_BEST) return [];
    return [{ ...pair, relation: pair.content >= same ? 'same' : 'related' } satisfies ChosenPair];
  });
}

function findBest(pairs: readonly ScoredPair[], side: 'a' | 'b'): Map<number, number> {
  const best = new Map<number, number>();
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.score));
  return best;
}
