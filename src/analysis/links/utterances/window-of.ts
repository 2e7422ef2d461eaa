import type { AlignedWords } from '#analysis/links/differences/align-words.ts';
import type { Side } from '#analysis/links/differences/side.ts';

/** A side without what stands more than `beside` words before its first or after its last aligned word. */
export function windowOf(side: Side, aligned: readonly AlignedWords[], which: 'a' | 'b', beside = 0): Side {
  const [first, last] = [aligned[0]?.[which] ?? 0, aligned.at(-1)?.[which] ?? side.words.length - 1];
  const words = side.words.slice(Math.max(0, first - beside), last + 1 + beside);
  const [start, end] = [words[0]?.start ?? side.sentence.start, words.at(-1)?.end ?? side.sentence.end];
  const isInside = (span: { start: number; end: number }): boolean => span.start >= start && span.end <= end;
  return {
    text: side.text,
    sentence: { start, end },
    words,
    profile: {
      ...side.profile,
      names: side.profile.names.filter(isInside),
      dates: side.profile.dates.filter(isInside),
    },
  };
}
