import type { Term } from './extract-terms.ts';
import type { SentenceProfile } from './profile-sentences.ts';
import { type Agreement, scorePair, type WeighedSentence, weighSentence } from './score-pair.ts';
import { weighTerms } from './weigh-terms.ts';

/** Two sentences, by their index in their articles, and how far they agree. */
export interface ScoredPair extends Agreement {
  a: number;
  b: number;
}

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
  const weigh = (profile: SentenceProfile): WeighedSentence => weighSentence(profile, weights);
  const [inA, inB] = [a.map(weigh), b.map(weigh)];
  const [whereA, whereB] = [indexTerms(a), indexTerms(b)];
  const pairs: ScoredPair[] = [];
  for (const [at, sentence] of inA.entries()) {
    const shared = new Map<number, number>();
    for (const term of sentence.profile.terms) {
      const others = whereB.get(term);
      if (!others || others.length * (whereA.get(term)?.length ?? 0) > MOST_PAIRS_OF_A_TERM) continue;
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const candidate = inB[other];
      if (!candidate || count < FEWEST_TERMS) continue;
      const distance = Math.abs(at / a.length - other / b.length);
      pairs.push({ a: at, b: other, ...scorePair(sentence, candidate, distance, weights.greatest) });
    }
  }
  return pairs;
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
