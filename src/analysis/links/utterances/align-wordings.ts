import { type AlignedWords, alignWords } from '#analysis/links/differences/align-words.ts';
import type { KeyedWord } from '#analysis/links/differences/side.ts';

type Words = readonly KeyedWord[];

/** Fewer equal words in a row are chance ("of the"). */
const SHORTEST_RUN = 3;
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
  alignBetween(a, b, { fromA: 0, toA: a.length, fromB: 0, toB: b.length }, aligned);
  return trimStray(a, b, aligned);
}

interface Range {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

function alignBetween(a: Words, b: Words, range: Range, aligned: AlignedWords[]): void {
  const { fromA, toA, fromB, toB } = range;
  if (fromA >= toA || fromB >= toB) return;
  const run = findLongestRun(a, b, range);
  if (run.length < SHORTEST_RUN) {
    for (const pair of alignWords(a.slice(fromA, toA), b.slice(fromB, toB))) {
      aligned.push({ ...pair, a: pair.a + fromA, b: pair.b + fromB });
    }
    return;
  }
  alignBetween(a, b, { ...range, toA: run.a, toB: run.b }, aligned);
  for (let at = 0; at < run.length; at += 1) aligned.push({ a: run.a + at, b: run.b + at, equal: true });
  alignBetween(a, b, { ...range, fromA: run.a + run.length, fromB: run.b + run.length }, aligned);
}

/** The longest run of equal forms that holds a content word; the first of several. */
function findLongestRun(
  a: Words,
  b: Words,
  { fromA, toA, fromB, toB }: Range,
): { a: number; b: number; length: number } {
  let best = { a: fromA, b: fromB, length: 0 };
  // lengths[j + 1]: how many words in a row are equal up to the one before and b[j]
  let before = new Int32Array(toB - fromB + 1);
  let current = new Int32Array(toB - fromB + 1);
  for (let i = fromA; i < toA; i += 1) {
    const form = a[i]?.form;
    for (let j = fromB; j < toB; j += 1) {
      const length = form === b[j]?.form ? (before[j - fromB] ?? 0) + 1 : 0;
      current[j - fromB + 1] = length;
      if (length > best.length && length >= SHORTEST_RUN && hasContent(a, i - length + 1, i + 1)) {
        best = { a: i - length + 1, b: j - length + 1, length };
      }
    }
    [before, current] = [current, before];
  }
  return best;
}

const hasContent = (words: Words, from: number, to: number): boolean =>
  words.slice(from, to).some(({ content }) => content);

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
