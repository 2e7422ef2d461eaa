import type { Term } from './extract-terms.ts';
import type { SentenceProfile } from './profile-sentences.ts';
import { weighCircumstances } from './weigh-circumstances.ts';
import type { TermWeights } from './weigh-terms.ts';

/** How far two sentences agree: the weights of what they share against what each speaks of, 0…1. */
export interface Agreement {
  score: number;
  /** The same with less for the words of names, and nothing where only names are shared: what is said, and not of whom. */
  content: number;
}

/** A sentence with what each of its terms weighs in it, and all of them. */
export interface WeighedSentence {
  profile: SentenceProfile;
  weights: ReadonlyMap<Term, Agreement>;
  total: Agreement;
}

/** Short sentences must share several rare terms before they score: one shared word is chance. */
const REQUIRED_TERMS = 3;
/** A number tells more than a word as rare. */
const NUMBER: Agreement = { score: 1.75, content: 1.75 };
/** Beside the entity that a name means its words count for less. */
const NAME_WORD: Agreement = { score: 0.8, content: 0.2 };
const OTHER_TERM: Agreement = { score: 1, content: 1 };

export function weighSentence(profile: SentenceProfile, weights: TermWeights): WeighedSentence {
  const own = new Map<Term, Agreement>();
  const total = { score: 0, content: 0 };
  for (const term of profile.terms) {
    const factor = term.startsWith('#')
      ? NUMBER
      : term.startsWith('~') && !profile.plain.has(term)
        ? NAME_WORD
        : OTHER_TERM;
    const weight = weights.of(term);
    own.set(term, { score: weight * factor.score, content: weight * factor.content });
    total.score += weight * factor.score;
    total.content += weight * factor.content;
  }
  return { profile, weights: own, total };
}

/**
 * Scores two sentences; `distance` is how far from each other they stand in their articles, 0…1.
 *
 * Tried and left out, measured as in `weighCircumstances`: n-grams of letters (0, +.01, 0), pairs of
 * words and prefixes beside the terms, the arithmetic mean or the smaller or the larger total, a bonus for the main
 * clauses (−.02 to −.04), for neighbours that agree, likeness to the same third sentences (+.03 among sentences of one
 * story, −.03 to −.10 between two articles), synonyms out of WordNet (0; with derivations −.07).
 */
export function scorePair(a: WeighedSentence, b: WeighedSentence, distance: number, greatest: number): Agreement {
  const shared = { score: 0, content: 0 };
  let isSaid = false;
  for (const [term, weight] of a.weights) {
    const other = b.weights.get(term);
    if (!other) continue;
    isSaid ||= a.profile.plain.has(term) && b.profile.plain.has(term);
    shared.score += Math.min(weight.score, other.score);
    shared.content += Math.min(weight.content, other.content);
  }
  const circumstances = weighCircumstances(a.profile, b.profile, distance);
  const relate = (part: keyof Agreement): number =>
    Math.min(
      1,
      (shared[part] / (Math.sqrt(a.total[part] * b.total[part]) + REQUIRED_TERMS * greatest)) * circumstances,
    );
  return { score: relate('score'), content: isSaid ? relate('content') : 0 };
}
