import type { Span } from '#analysis/annotations.ts';
import { type Shown, toOnlyColumn } from '#views/compare/search-params.ts';
import { type ComparedLink, type ComparedReuse, type Comparison, differencesIn } from '#views/compare/to-comparison.ts';
import type { LinkedPassage } from './to-passages.ts';

/** What is marked in a text. */
export type PaneMark = Span &
  (
    | { kind: 'passage'; passage: LinkedPassage }
    | { kind: 'difference'; link: ComparedLink }
    | { kind: 'only' | 'copied' }
  );

interface Choice {
  column: number;
  comparison: Comparison;
  passages: readonly LinkedPassage[];
  show: Shown | null;
}

/** All marks of one text. They do not depend on what is chosen: a choice then draws two paragraphs and not two texts. */
export function toPaneMarks({ column, comparison, passages, show }: Choice): PaneMark[] {
  const links = passages.flatMap((passage) => passage.links);
  const differences = links.flatMap((link) =>
    differencesIn(link, column).map(({ start, end }): PaneMark => ({ kind: 'difference', link, start, end })),
  );
  const only = toOnlyColumn(show, comparison.articles) === column ? (comparison.only[column] ?? []) : [];
  const copied = show === 'copied' ? comparison.reuse.flatMap((reuse) => copiedIn(reuse, column)) : [];
  return [
    ...passages.map((passage): PaneMark => ({ kind: 'passage', start: passage.start, end: passage.end, passage })),
    ...differences,
    ...only.map(({ start, end }): PaneMark => ({ kind: 'only', start, end })),
    ...copied.map(({ start, end }): PaneMark => ({ kind: 'copied', start, end })),
  ];
}

function copiedIn({ columns, copied }: ComparedReuse, column: number): Span[] {
  const side = columns.indexOf(column);
  return copied.flatMap((pair) => pair[side] ?? []);
}
