import { describe, expect, it } from 'vitest';
import type { Span } from '#analysis/annotations.ts';
import { overlaps, show, trimSpan } from './locate.ts';
import type { ScoreCard } from './score-card.ts';

/** One kind of finding in one text: what is expected, what was found, and how both read side by side. */
export interface Task<Expected, Found> {
  name: string;
  expected: { item: Expected; spans: Span[] }[];
  found: () => { item: Found; spans: Span[] }[];
  /** What is compared, written so that a failing test can be read. */
  readExpected: (item: Expected) => unknown;
  readFound: (item: Found, expected: Expected) => unknown;
  /** Findings that are fine although nobody expects them. */
  mayAlsoFind?: (item: Found) => boolean;
}

/** A test for each expected finding, which must be the only one at its place, and one that nothing else was found. */
export function describeTask<Expected, Found>(text: string, card: ScoreCard, task: Task<Expected, Found>): void {
  const touch = (a: Span[], b: Span[]) =>
    a.some((one) => b.some((other) => overlaps(trimSpan(text, one), trimSpan(text, other))));

  const words = (spans: Span[]) => spans.map((span) => show(text, span)).join(' … ');

  describe(task.name, () => {
    for (const { item, spans } of task.expected) {
      it(words(spans), () =>
        card.check(task.name, () => {
          const here = task.found().filter((found) => touch(found.spans, spans));
          expect(here.map((found) => task.readFound(found.item, item))).toEqual([task.readExpected(item)]);
        }),
      );
    }

    it('and nothing else', () => {
      const others = task
        .found()
        .filter(({ spans }) => !task.expected.some((each) => touch(each.spans, spans)))
        .filter(({ item }) => !task.mayAlsoFind?.(item))
        .map(({ spans }) => words(spans));
      card.row(task.name).spurious += others.length;
      expect(others).toEqual([]);
    });
  });
}
