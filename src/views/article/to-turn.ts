import type { Span } from '#analysis/annotations.ts';
import type { Highlight } from './to-highlights.ts';

/** The highlights before and after a place in the text; null at the ends. */
export interface Turn {
  previous: Span | null;
  next: Span | null;
}

/** Without a place, next is the first highlight and previous the last. */
export function toTurn(highlights: readonly Highlight[], at: Span | null): Turn {
  const firsts = highlights.map(({ spans }) => spans[0]);
  if (at === null) return { previous: firsts.at(-1) ?? null, next: firsts[0] ?? null };
  const order = (span: Span) => span.start - at.start || at.end - span.end;
  return {
    previous: firsts.findLast((span) => order(span) < 0) ?? null,
    next: firsts.find((span) => order(span) > 0) ?? null,
  };
}
