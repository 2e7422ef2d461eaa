import type { Span } from '#analysis/annotations.ts';
import type { Shown, Side } from '#views/compare/search-params.ts';
import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';
import type { LinkedPassage } from './to-passages.ts';

/** What is marked in one of the two texts. */
export type PaneMark = Span &
  ({ kind: 'passage'; passage: LinkedPassage } | { kind: 'difference' | 'chosenDifference' | 'only' });

interface Choice {
  side: Side;
  comparison: Comparison;
  passages: readonly LinkedPassage[];
  chosen: ComparedLink | null;
  show: Shown | null;
}

/** All marks of one side. The words that differ are marked in the chosen link strongly, in the others quietly. */
export function toPaneMarks({ side, comparison, passages, chosen, show }: Choice): PaneMark[] {
  const links = passages.flatMap((passage) => passage.links);
  const differences = links.flatMap((link) =>
    link.differences.flatMap((difference): PaneMark[] => {
      const span = difference[side];
      const kind = link === chosen ? 'chosenDifference' : 'difference';
      return span ? [{ kind, start: span.start, end: span.end }] : [];
    }),
  );
  const only = show === `only-${side}` ? comparison.only[side] : [];
  return [
    ...passages.map((passage): PaneMark => ({ kind: 'passage', start: passage.start, end: passage.end, passage })),
    ...differences,
    ...only.map(({ start, end }): PaneMark => ({ kind: 'only', start, end })),
  ];
}
