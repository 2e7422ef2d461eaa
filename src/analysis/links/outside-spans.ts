import type { Span } from '#analysis/annotations.ts';

/**
 * The items that touch none of the spans. One pass, for a single sentence can hold thousands of names: both lists
 * are in text order (spans may overlap each other).
 */
export function outsideSpans<Item extends Span>(items: readonly Item[], spans: readonly Span[]): Item[] {
  let next = 0;
  let covered = -1;
  return items.filter((item) => {
    for (; (spans[next]?.start ?? Infinity) < item.end; next += 1) covered = Math.max(covered, spans[next]?.end ?? -1);
    return item.start >= covered;
  });
}
