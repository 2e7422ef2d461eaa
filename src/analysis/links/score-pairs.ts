import type { Term } from './extract-terms.ts';
import type { SentenceProfile } from './profile-sentences.ts';
import { weighCircumstances } from './weigh-circumstances.ts';
import { type TermWeights, weighTerms } from './weigh-terms.ts';

/** Two sentences, by their index in their articles, and how much they agree. */
export interface ScoredPair {
  a: number;
  b: number;
  /** The weight of what they share, against what each speaks of, 0…1. */
  score: number;
  /** The share of it that stands in the main clauses of both, 0…1. */
  core: number;
  /** How many of the shared terms are no names. */
  plain: number;
}

/** Two short sentences must share some two rare terms before they score: one shared word is chance. */
const REQUIRED_TERMS = 2.5;
/** One shared word is no link, however rare ("Guess what?"). */
const FEWEST_TERMS = 2;
/** A term in so many pairs of sentences says nothing, and looking at each would make long articles slow. */
const MOST_PAIRS_OF_A_TERM = 10_000;

/**
 * Every pair of sentences that shares some terms. Found through the terms, so that the work goes with what is
 * shared and not with all × all.
 */
export function scorePairs(a: readonly SentenceProfile[], b: readonly SentenceProfile[]): ScoredPair[] {
  const weights = weighTerms([a, b]);
  const sum = ({ terms }: SentenceProfile): number => [...terms].reduce((total, term) => total + weights.of(term), 0);
  const [totalsA, totalsB] = [a.map(sum), b.map(sum)];
  const [whereA, whereB] = [indexTerms(a), indexTerms(b)];
  const pairs: ScoredPair[] = [];
  for (const [at, profile] of a.entries()) {
    const shared = new Map<number, { weight: number; count: number }>();
    for (const term of profile.terms) {
      const others = whereB.get(term);
      if (!others || others.length * (whereA.get(term)?.length ?? 0) > MOST_PAIRS_OF_A_TERM) continue;
      const weight = weights.of(term);
      for (const other of others) {
        const before = shared.get(other) ?? { weight: 0, count: 0 };
        shared.set(other, { weight: before.weight + weight, count: before.count + 1 });
      }
    }
    for (const [other, { weight, count }] of shared) {
      const partner = b[other];
      if (!partner || count < FEWEST_TERMS || weight === 0) continue;
      const size = Math.sqrt((totalsA[at] ?? 0) * (totalsB[other] ?? 0)) + REQUIRED_TERMS * weights.greatest;
      const core = sumShared(profile.core, partner.core, weights) / weight;
      const distance = Math.abs(at / a.length - other / b.length);
      const score = Math.min(1, (weight / size) * weighCircumstances(profile, partner, distance));
      const plain = [...profile.plain].filter((term) => partner.plain.has(term)).length;
      pairs.push({ a: at, b: other, score, core, plain });
    }
  }
  return pairs;
}

function sumShared(a: ReadonlySet<Term>, b: ReadonlySet<Term>, weights: TermWeights): number {
  let total = 0;
  for (const term of a) if (b.has(term)) total += weights.of(term);
  return total;
}

function indexTerms(profiles: readonly SentenceProfile[]): Map<Term, number[]> {
  const index = new Map<Term, number[]>();
  for (const [at, { terms }] of profiles.entries()) {
    for (const term of terms) {
      const sentences = index.get(term);
      if (sentences) sentences.push(at);
      else index.set(term, [at]);
    }
  }
  return index;
}
