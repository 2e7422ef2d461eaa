import { describe, expect, it } from 'vitest';
import type { Side } from './search-params.ts';
import { storyOf } from './test-story.ts';
import { countShown, isShown, toComparison } from './to-comparison.ts';

const story = storyOf(
  ['Rain fell. He joined. It was late.', 'He will join. It rained. Cats slept. Dogs too.', 'Other.'],
  [
    { between: ['A', 'B'], words: ['He joined.', 'He will join.'], differences: [['modality', 'joined', 'will join']] },
    { between: ['A', 'B'], words: ['Rain fell.', 'It rained.'], relation: 'related' },
    { between: ['B', 'C'], words: ['Cats slept.', 'Other.'] },
  ],
);

function compare(left: string, right: string) {
  const byId = (id: string) => story.articles.find((article) => article.id === id) ?? story.articles[0]!; // three articles stand above
  const comparison = toComparison(story, byId(left), byId(right));
  const wordsOf = (side: Side, span: { start: number; end: number } | null) =>
    span && comparison[side].text.slice(span.start, span.end);
  return { comparison, wordsOf };
}

describe('toComparison', () => {
  it('takes the links of the pair in the order of the left text', () => {
    const { comparison, wordsOf } = compare('A', 'B');
    expect(
      comparison.links.map((link) => [link.number, wordsOf('left', link.left), wordsOf('right', link.right)]),
    ).toEqual([
      [1, 'Rain fell.', 'It rained.'],
      [2, 'He joined.', 'He will join.'],
    ]);
  });

  it('turns everything round when the sides are swapped, and keeps the ids', () => {
    const { comparison, wordsOf } = compare('B', 'A');
    const [link] = comparison.links;
    expect([wordsOf('left', link?.left ?? null), wordsOf('right', link?.right ?? null)]).toEqual([
      'He will join.',
      'He joined.',
    ]);
    expect(link?.differences.map(({ left, right }) => [wordsOf('left', left), wordsOf('right', right)])).toEqual([
      ['will join', 'joined'],
    ]);
    expect(link?.id).toBe('A.11-B.0');
  });

  it('finds what only one side says', () => {
    const { comparison, wordsOf } = compare('A', 'B');
    expect(comparison.only.left.map((span) => wordsOf('left', span))).toEqual(['It was late.']);
    expect(comparison.only.right.map((span) => wordsOf('right', span))).toEqual(['Cats slept.', 'Dogs too.']);
  });

  it('gives the reuse of the pair whichever side each article stands on, and none where none was measured', () => {
    expect(compare('B', 'A').comparison.reuse).toBe(0.02);
    expect(compare('A', 'C').comparison.reuse).toBeNull();
  });
});

describe('counts', () => {
  it('counts links by relation and by difference, and sentences that stand alone', () => {
    expect(countShown(compare('A', 'B').comparison)).toEqual({
      same: 1,
      related: 1,
      differ: 1,
      'only-left': 1,
      'only-right': 2,
    });
  });

  it('shows all links without a filter and none when only unlinked sentences are asked for', () => {
    const { links } = compare('A', 'B').comparison;
    expect(links.every((link) => isShown(link, null))).toBe(true);
    expect(links.some((link) => isShown(link, 'only-left'))).toBe(false);
  });
});
