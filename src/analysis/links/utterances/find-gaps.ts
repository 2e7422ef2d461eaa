import type { AlignedWords } from '#analysis/links/differences/align-words.ts';
import type { Exchange } from '#analysis/links/differences/find-exchanges.ts';

/** The stretches between two aligned words that lie next to each other in the alignment; one side may be empty. */
function findGaps(aligned: readonly AlignedWords[]): Exchange[] {
  const gaps: Exchange[] = [];
  let before: AlignedWords | undefined;
  for (const pair of aligned) {
    if (before) gaps.push({ a: { from: before.a + 1, to: pair.a }, b: { from: before.b + 1, to: pair.b } });
    before = pair;
  }
  return gaps;
}

/** The same with what stands before the first aligned word and after the last, at most `reach` words of each side. */
export function findGapsWithEnds(
  aligned: readonly AlignedWords[],
  lengths: { a: number; b: number },
  reach = Infinity,
): Exchange[] {
  const [first, last] = [aligned[0], aligned.at(-1)];
  if (!first || !last) return [];
  const before = (to: number): Exchange['a'] => ({ from: Math.max(0, to - reach), to });
  const after = (at: number, length: number): Exchange['a'] => ({ from: at + 1, to: Math.min(length, at + 1 + reach) });
  return [
    { a: before(first.a), b: before(first.b) },
    ...findGaps(aligned),
    { a: after(last.a, lengths.a), b: after(last.b, lengths.b) },
  ].filter(({ a, b }) => a.from < a.to || b.from < b.to);
}
