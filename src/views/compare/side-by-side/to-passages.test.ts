import { describe, expect, it } from 'vitest';
import { storyOf } from '#views/compare/test-story.ts';
import { toComparison } from '#views/compare/to-comparison.ts';
import { linkToChoose, toLinkEnds, toPartnerColumns, toPassages } from './to-passages.ts';

const story = storyOf(
  ['One and two. Three.', 'Uno. Dos. Tres.', 'Eins. Zwei.'],
  [
    { between: ['A', 'B'], words: ['One and two.', 'Uno.'] },
    { between: ['A', 'B'], words: ['two.', 'Dos.'], relation: 'related' },
    { between: ['A', 'B'], words: ['Three.', 'Dos.'] },
    { between: ['A', 'C'], words: ['One and two.', 'Eins.'], relation: 'related' },
  ],
);
const { links } = toComparison(story, story.articles);
const passages = [0, 1, 2].map((column) => toPassages(links, column));
const [twice] = passages[0] ?? [];

describe('toPassages', () => {
  it('makes one passage of links that overlap, for links cannot stand inside each other', () => {
    expect(passages[0]?.map(({ start, end, links: its }) => [start, end, its.length])).toEqual([
      [0, 12, 3],
      [13, 19, 1],
    ]);
  });

  it('makes one passage of a sentence that is linked twice', () => {
    expect(passages[1]?.map(({ start, end, links: its }) => [start, end, its.length])).toEqual([
      [0, 4, 1],
      [5, 9, 2],
    ]);
  });
});

describe('linkToChoose', () => {
  it('is the first link of a passage, then the next, then the first again', () => {
    const first = twice && linkToChoose(twice, null);
    const second = twice && linkToChoose(twice, first ?? null);
    const third = twice && linkToChoose(twice, second ?? null);
    expect([first?.number, second?.number, third?.number]).toEqual([1, 2, 3]);
    expect(twice && linkToChoose(twice, third ?? null)).toBe(first);
  });
});

describe('toPartnerColumns', () => {
  it('names each column once, by the closest of its relations', () => {
    expect(twice && toPartnerColumns(twice)).toEqual([
      { column: 1, relation: 'same' },
      { column: 2, relation: 'related' },
    ]);
  });
});

describe('toLinkEnds', () => {
  it('names the passages that a link joins by their starts', () => {
    expect(toLinkEnds(links, passages).map(({ starts }) => starts)).toEqual([
      [0, 0],
      [0, 0],
      [0, 5],
      [13, 5],
    ]);
  });
});
