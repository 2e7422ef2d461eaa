import type { AlignedWords } from '#analysis/links/differences/align-words.ts';
import type { KeyedWord } from '#analysis/links/differences/side.ts';
import type { Wording } from './wording.ts';

type Words = readonly KeyedWord[];

/** How far two quotations say the same, counted on the words of the shorter one. */
export interface Agreement {
  /** Its words that stand in both in runs of equal words, and how many of them are content; and what these weigh. */
  verbatimWords: number;
  verbatimContent: number;
  verbatimWeight: number;
  /** The share of its words in such runs, 0…1. */
  verbatimShare: number;
  /** Its content words that the other has, names apart, and what all of them weigh. */
  matched: number;
  matchedWeight: number;
  /** The share of its weight that the other has, 0…1. */
  coverage: number;
  /** The share of its weight in whose place the other says something else, 0…1. */
  exchanged: number;
  /** How much of the other's content between the first and the last matched word is matched, 0…1. */
  density: number;
}

/** Fewer equal words in a row are chance. */
const SHORTEST_RUN = 3;
/** More words than these in the place of others are another statement, not another wording. */
const LONGEST_EXCHANGE = 7;
/** What a word counts for that stands in another place, and how far from the others it may stand. In words. */
const MOVED = 0.7;
const NEAR = 6;

/** `one` is the one with less to say. */
export function measureAgreement(one: Wording, other: Wording, aligned: readonly AlignedWords[]): Agreement {
  const [small, large] = [one.words, other.words];
  const weigh = (at: number): number => one.weights[at] ?? 0;
  const total = one.weights.reduce((sum, weight) => sum + weight, 0);
  const inRun = markRuns(small, large, aligned);
  let [verbatimWords, verbatimContent, verbatimWeight, matched, matchedWeight] = [0, 0, 0, 0, 0];
  const seen = new Set<string>();
  for (const [at, pair] of aligned.entries()) {
    const word = small[pair.a] as KeyedWord; // what is aligned are words of both
    if (inRun[at]) {
      verbatimWords += 1;
      if (word.content) verbatimContent += 1;
      verbatimWeight += weigh(pair.a);
    }
    if (!word.content) continue;
    matchedWeight += weigh(pair.a);
    if (word.entity === null && !seen.has(word.concept)) matched += 1;
    seen.add(word.concept);
  }
  for (const moved of findMoved(small, large, aligned)) {
    const { concept } = small[moved] as KeyedWord; // what has moved is one of them
    matchedWeight += weigh(moved) * MOVED;
    if (!seen.has(concept)) matched += 1;
    seen.add(concept);
  }
  const first = aligned[0];
  const last = aligned.at(-1);
  const around = first && last ? large.slice(first.b, last.b + 1).filter(({ content }) => content).length : 0;
  const contentPairs = aligned.filter((pair) => small[pair.a]?.content).length;
  return {
    verbatimWords,
    verbatimContent,
    verbatimWeight,
    verbatimShare: verbatimWords / Math.max(1, small.length),
    matched,
    matchedWeight,
    coverage: matchedWeight / Math.max(total, Number.EPSILON),
    exchanged: weighExchanged(large, aligned, weigh) / Math.max(total, Number.EPSILON),
    density: contentPairs / Math.max(1, around),
  };
}

/**
 * Words of the smaller one that the other has close by in another place: "rebuild every house" / "every house would be
 * rebuilt". Names are none of them: "Lund thanked Oslo" is not "Oslo thanked Lund".
 */
function findMoved(small: Words, large: Words, aligned: readonly AlignedWords[]): number[] {
  const [first, last] = [aligned[0], aligned.at(-1)];
  if (!first || !last) return [];
  const paired = new Set(aligned.map(({ b }) => b));
  const from = Math.max(0, first.b - NEAR);
  const free = new Set(
    large
      .slice(from, last.b + 1 + NEAR)
      .flatMap(({ content, entity, concept }, at) =>
        content && entity === null && !paired.has(from + at) ? [concept] : [],
      ),
  );
  const inSmall = new Set(aligned.map(({ a }) => a));
  return small.flatMap(({ content, entity, concept }, at) =>
    content && entity === null && !inSmall.has(at) && free.delete(concept) ? [at] : [],
  );
}

/** For each aligned pair whether it stands in a run of equal words long enough. */
function markRuns(small: Words, large: Words, aligned: readonly AlignedWords[]): boolean[] {
  const inRun = aligned.map(() => false);
  const isEqual = aligned.map((pair) => small[pair.a]?.form === large[pair.b]?.form);
  for (let from = 0; from < aligned.length;) {
    let to = from;
    while (isEqual[to] && (to === from || follows(aligned, to))) to += 1;
    if (to - from >= SHORTEST_RUN) inRun.fill(true, from, to);
    from = Math.max(to, from + 1);
  }
  return inRun;
}

/** Whether no word stands on either side between an aligned pair and the one before it. */
function follows(aligned: readonly AlignedWords[], at: number): boolean {
  const [before, pair] = [aligned[at - 1], aligned[at]] as [AlignedWords, AlignedWords]; // not asked of the first
  return pair.a === before.a + 1 && pair.b === before.b + 1;
}

function weighExchanged(large: Words, aligned: readonly AlignedWords[], weigh: (at: number) => number): number {
  let weight = 0;
  for (const [at, pair] of aligned.entries()) {
    const before = aligned[at - 1];
    if (!before) continue;
    const inLarge = large.slice(before.b + 1, pair.b);
    if (inLarge.length <= LONGEST_EXCHANGE && inLarge.some(({ content }) => content)) {
      for (let mine = before.a + 1; mine < pair.a; mine += 1) weight += weigh(mine);
    }
  }
  return weight;
}
