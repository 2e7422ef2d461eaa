import type { Span } from '#analysis/annotations.ts';

/** Whether two spans of one text share a character. */
export function overlap(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end;
}
