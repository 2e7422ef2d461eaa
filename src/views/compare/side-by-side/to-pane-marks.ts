import type { Span } from '#analysis/annotations.ts';
import { type Shown, toOnlyColumn } from '#views/compare/search-params.ts';
import { type ComparedLink, type Comparison, differencesIn } from '#views/compare/to-comparison.ts';
import type { LinkedPassage } from './to-passages.ts';

/** What is marked in a text. */
export type PaneMark = Span &
  ({ kind: 'passage'; passage: LinkedPassage } | { kind: 'difference' | 'chosenDifference' | 'only' });

interface Choice {
  column: number;
  comparison: Comparison;
  passages: readonly LinkedPassage[];
  chosen: ComparedLink | null;
  show: Shown | null;
}

/** All marks of one text. The words that differ are marked in the chosen link strongly, in the others quietly. */
export function toPaneMarks({ column, comparison, passages, chosen, show }: Choice): PaneMark[] {
  const links = passages.flatMap((passage) => passage.links);
  const differences = links.flatMap((link) => {
    const kind = link === chosen ? 'chosenDifference' : 'difference';
    return differencesIn(link, column).map(({ start, end }): PaneMark => ({ kind, start, end }));
  });
  const only = toOnlyColumn(show, comparison.articles) === column ? (comparison.only[column] ?? []) : [];
  return [
    ...passages.map((passage): PaneMark => ({ kind: 'passage', start: passage.start, end: passage.end, passage })),
    ...differences,
    ...only.map(({ start, end }): PaneMark => ({ kind: 'only', start, end })),
  ];
}
