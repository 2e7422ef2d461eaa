import type { Quotation, Span } from '#analysis/annotations.ts';

/** From the beginning of a quotation to its end, with what the article puts between its parts. */
export function toSpan({ spans }: Quotation): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
