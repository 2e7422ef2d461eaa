import { type AlignedWords, alignWords } from '#analysis/links/differences/align-words.ts';
import type { KeyedWord } from '#analysis/links/differences/side.ts';
import { findRuns } from './find-runs.ts';

type Words = readonly KeyedWord[];

/** What a word that both have counts for, against one that is skipped on the way to it. */
const CONTENT = 1;
const FUNCTION = 0.1;
const SKIPPED = 0.15;
/** A cut in the middle may be long, and what follows it still belongs. */
const MOST_FOR_A_GAP = 3;

/**
 * The words of two quotations that stand for each other, in order. First the longest run of equal words and so on to
 * its left and right (as Ratcliff and Obershelp do), and only between the runs the heaviest alignment: alone, that
 * spreads the words of a short quotation over all of a long one. Stray words far from the rest are left out.
 */
export function alignWordings(a: Words, b: Words): AlignedWords[] {
  const aligned: AlignedWords[] = [];
  let [fromA, fromB] = [0, 0];
  for (const run of [...findRuns(a, b), { a: a.length, b: b.length, length: 0 }]) {
    for (const pair of alignWords(a.slice(fromA, run.a), b.slice(fromB, run.b))) {
      aligned.push({ ...pair, a: pair.a + fromA, b: pair.b + fromB });
    }
    for (let at = 0; at < run.length; at += 1) aligned.push({ a: run.a + at, b: run.b + at, equal: true });
    [fromA, fromB] = [run.a + run.length, run.b + run.length];
  }
  return trimStray(a, b, aligned);
}

/** The stretch of the alignment that is worth most, when each skipped content word costs a little. */
function trimStray(a: Words, b: Words, aligned: readonly AlignedWords[]): AlignedWords[] {
  let best = { from: 0, to: 0, worth: 0 };
  let from = 0;
  let worth = 0;
  for (const [at, pair] of aligned.entries()) {
    const last = aligned[at - 1];
    const skipped = last ? countContent(a, last.a + 1, pair.a) + countContent(b, last.b + 1, pair.b) : 0;
    worth -= Math.min(MOST_FOR_A_GAP, skipped * SKIPPED);
    if (worth <= 0) [from, worth] = [at, 0];
    worth += a[pair.a]?.content ? CONTENT : FUNCTION;
    if (worth > best.worth) best = { from, to: at + 1, worth };
  }
  return aligned.slice(best.from, best.to);
}

function countContent(words: Words, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (words[at]?.content) count += 1;
  return count;
}
