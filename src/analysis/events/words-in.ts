import type { Span } from '#analysis/annotations.ts';
import type { WordRange } from './find-clause.ts';

/** The words of a sentence that begin within a span; `from` is -1 where none begins there or later. */
export function wordsIn(words: readonly Span[], { start, end }: Span): WordRange {
  const after = words.findIndex((word) => word.start >= end);
  return { from: words.findIndex((word) => word.start >= start), to: after === -1 ? words.length : after };
}
