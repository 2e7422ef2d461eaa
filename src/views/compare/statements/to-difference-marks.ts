import type { Span } from '#analysis/annotations.ts';
import type { DifferenceKind } from '#analysis/story-annotations.ts';
import type { Variation } from './to-variations.ts';

/** The words of one article that differ from those of others, to be marked in its text. */
export function toDifferenceMarks(
  variations: readonly Variation[],
  article: string,
): (Span & { kind: DifferenceKind })[] {
  return variations.flatMap(({ kind, variants }) =>
    variants
      .flatMap(({ passages }) => passages)
      .filter((passage) => passage.article === article)
      .map(({ start, end }) => ({ kind, start, end })),
  );
}
