import type { Relation } from '#analysis/annotations.ts';
import type { SentenceProfile } from './profile-sentences.ts';
import type { ScoredPair } from './score-pairs.ts';

export interface ChosenPair extends ScoredPair {
  relation: Relation;
}

/** Below it two sentences share a topic and no statement. Thresholds are set on the dev pairs, not on the seeds. */
const RELATED_SCORE = 0.17;
const SAME_SCORE = 0.19;
/** A sentence may have several partners, but one much weaker than its best is an echo of it. */
const SHARE_OF_BEST = 0.4;
/** The same statement is one of the best on both sides, and what is shared is what both state. */
const SAME_SHARE_OF_BEST = 0.7;
const SAME_CORE = 0.2;

/** The pairs that are links. Many-to-many and crossing on purpose: reports order their facts as they like. */
export function chooseLinks(
  pairs: readonly ScoredPair[],
  a: readonly SentenceProfile[],
  b: readonly SentenceProfile[],
): ChosenPair[] {
  const bestOfA = findBest(pairs, 'a');
  const bestOfB = findBest(pairs, 'b');
  return pairs.flatMap((pair) => {
    const standing = Math.min(pair.score / (bestOfA.get(pair.a) ?? 1), pair.score / (bestOfB.get(pair.b) ?? 1));
    if (pair.score < RELATED_SCORE || standing < SHARE_OF_BEST) return [];
    const same =
      pair.score >= SAME_SCORE &&
      standing >= SAME_SHARE_OF_BEST &&
      pair.core >= SAME_CORE &&
      a[pair.a]?.negated === b[pair.b]?.negated;
    return [{ ...pair, relation: same ? 'same' : 'related' } satisfies ChosenPair];
  });
}

function findBest(pairs: readonly ScoredPair[], side: 'a' | 'b'): Map<number, number> {
  const best = new Map<number, number>();
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.score));
  return best;
}
