import { useState } from 'react';
import type { Span } from '#analysis/annotations.ts';

/**
 * The spans of before as long as they are the same, so that what they mark is not drawn again: with most keystrokes
 * another query marks the same words.
 */
export function useSameSpans(spans: readonly Span[]): readonly Span[] {
  const [kept, keep] = useState(spans);
  if (kept === spans || areSame(kept, spans)) return kept;
  keep(spans);
  return spans;
}

function areSame(before: readonly Span[], now: readonly Span[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ start, end }, place) => before[place]?.start === start && before[place].end === end)
  );
}
