import { describe, expect, it } from 'vitest';
import { storyOf } from '#views/compare/test-story.ts';
import { toComparison } from '#views/compare/to-comparison.ts';
import { linkToChoose, toLinkEnds, toPassages } from './to-passages.ts';

const story = storyOf(
  ['One and two. Three.', 'Uno. Dos. Tres.'],
  [
    { between: ['A', 'B'], words: ['One and two.', 'Uno.'] },
    { between: ['A', 'B'], words: ['two.', 'Dos.'] },
    { between: ['A', 'B'], words: ['Three.', 'Dos.'] },
  ],
);
const { links } = toComparison(story, story.articles[0]!, story.articles[1]!); // both stand above
const left = toPassages(links, 'left');
const right = toPassages(links, 'right');

describe('toPassages', () => {
  it('makes one passage of links that overlap, for links cannot stand inside each other', () => {
    expect(left.map(({ start, end, links: its }) => [start, end, its.length])).toEqual([
      [0, 12, 2],
      [13, 19, 1],
    ]);
  });

  it('makes one passage of a sentence that is linked twice', () => {
    expect(right.map(({ start, end, links: its }) => [start, end, its.length])).toEqual([
      [0, 4, 1],
      [5, 9, 2],
    ]);
  });
});

describe('linkToChoose', () => {
  it('is the first link of a passage, then the next, then the first again', () => {
    const [twice] = left;
    const first = twice && linkToChoose(twice, null);
    const second = twice && linkToChoose(twice, first ?? null);
    expect([first?.number, second?.number]).toEqual([1, 2]);
    expect(twice && linkToChoose(twice, second ?? null)).toBe(first);
  });
});

describe('toLinkEnds', () => {
  it('names the passages that a link joins by their starts', () => {
    expect(toLinkEnds(links, { left, right }).map((ends) => [ends.left, ends.right])).toEqual([
      [0, 0],
      [0, 5],
      [13, 5],
    ]);
  });
});
