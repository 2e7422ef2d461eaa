import { describe, expect, it } from 'vitest';
import { storyOf } from '#views/compare/test-story.ts';
import { toMarkedBlocks } from './to-marked-blocks.ts';

const [article] = storyOf(['One. Two. Three.']).articles;
const blocksOf = (...marks: [number, number][]) =>
  toMarkedBlocks(
    {
      ...article!,
      paragraphs: [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
        { start: 10, end: 16 },
      ],
    }, // drawn above
    marks.map(([start, end]) => ({ kind: 'only', start, end })),
  ).map(({ marks: its }) => its.map(({ start, end }) => `${start}-${end}`));

describe('toMarkedBlocks', () => {
  it.each([
    ['a mark to the block that it stands in', blocksOf([5, 9]), [[], ['5-9'], []]],
    ['a mark that runs over several blocks to each', blocksOf([2, 12]), [['2-12'], ['2-12'], ['2-12']]],
    ['no mark to a block that it only borders on', blocksOf([4, 5]), [[], [], []]],
    ['several marks to one block', blocksOf([10, 12], [13, 16]), [[], [], ['10-12', '13-16']]],
  ])('gives %s', (_name, dealt, expected) => {
    expect(dealt).toEqual(expected);
  });
});
