import { describe, expect, it } from 'vitest';
import { storyOf } from './test-story.ts';
import { countLinks, differencesIn, endIn, isShown, partnerOf, toComparison } from './to-comparison.ts';

const story = storyOf(
  ['Rain fell. He joined. It was late.', 'He will join. It rained. Cats slept. Dogs too.', 'Other. It poured.'],
  [
    { between: ['A', 'B'], words: ['He joined.', 'He will join.'], differences: [['modality', 'joined', 'will join']] },
    { between: ['A', 'B'], words: ['Rain fell.', 'It rained.'], relation: 'related' },
    { between: ['B', 'C'], words: ['Cats slept.', 'Other.'] },
    { between: ['A', 'C'], words: ['Rain fell.', 'It poured.'] },
  ],
);

function compare(letters: string) {
  const articles = letters.split('').flatMap((letter) => story.articles.find(({ id }) => id === letter) ?? []);
  const comparison = toComparison(story, articles);
  const wordsIn = (column: number, spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => articles[column]?.text.slice(start, end));
  const pairs = comparison.links.map(({ ends }) => ends.map((end) => wordsIn(end.column, [end])[0]));
  return { comparison, wordsIn, pairs };
}

describe('toComparison', () => {
  it('takes the links of the pair in the order of the left text', () => {
    expect(compare('AB').pairs).toEqual([
      ['Rain fell.', 'It rained.'],
      ['He joined.', 'He will join.'],
    ]);
  });

  it('turns everything round when the sides are swapped, and keeps the ids', () => {
    const { comparison, wordsIn, pairs } = compare('BA');
    const link = comparison.links[0]!; // two lie between A and B
    expect(pairs[0]).toEqual(['He will join.', 'He joined.']);
    expect([0, 1].map((column) => wordsIn(column, differencesIn(link, column)))).toEqual([['will join'], ['joined']]);
    expect([link.id, link.number]).toEqual(['A.11-B.0', 1]);
  });

  it('joins three columns two by two: down the first text, then the second', () => {
    const { comparison, pairs } = compare('ABC');
    expect(pairs).toEqual([
      ['Rain fell.', 'It rained.'],
      ['Rain fell.', 'It poured.'],
      ['He joined.', 'He will join.'],
      ['Cats slept.', 'Other.'],
    ]);
    const far = comparison.links[1]!; // as above
    expect([far.ends[1].column, endIn(far, 1), partnerOf(far, 2).column]).toEqual([2, undefined, 0]);
  });

  it('finds what only one article says', () => {
    const { comparison, wordsIn } = compare('AB');
    expect(wordsIn(0, comparison.only[0] ?? [])).toEqual(['It was late.']);
    expect(wordsIn(1, comparison.only[1] ?? [])).toEqual(['Cats slept.', 'Dogs too.']);
  });

  it('takes for said by one alone what none of the others shown says', () => {
    const { comparison, wordsIn } = compare('ABC');
    expect(comparison.only.map((sentences, column) => wordsIn(column, sentences))).toEqual([
      ['It was late.'],
      ['Dogs too.'],
      [],
    ]);
  });

  it('gives the reuse of a pair whichever side each article stands on, and none where none was measured', () => {
    expect(compare('CBA').comparison.reuse).toEqual([{ columns: [1, 2], share: 0.02, copied: [] }]);
    expect(compare('AC').comparison.reuse).toEqual([]);
  });
});

describe('filters', () => {
  it('let a link through as copied when both of its passages have the words', () => {
    const copied = [{ a: { start: 2, end: 9 }, b: { start: 14, end: 20 } }];
    const { links } = toComparison({ ...story, reuse: [{ a: 'A', b: 'B', share: 0.1, copied }] }, story.articles);
    expect(links.filter((link) => isShown(link, 'copied')).map(({ id }) => id)).toEqual(['A.0-B.14']);
  });

  it('count links by relation and by difference', () => {
    expect(countLinks(compare('AB').comparison.links)).toEqual({
      shared: 2,
      same: 1,
      related: 1,
      differ: 1,
      copied: 0,
    });
  });

  it('show all links where nothing is filtered and none when only unlinked sentences are asked for', () => {
    const { links } = compare('AB').comparison;
    expect(links.every((link) => isShown(link, null) && isShown(link, 'shared'))).toBe(true);
    expect(links.some((link) => isShown(link, 'only-A'))).toBe(false);
  });
});
