import { describe, expect, it } from 'vitest';
import type { Relation } from '#analysis/story-annotations.ts';
import type { ComparedLink } from '#views/compare/to-comparison.ts';
import { toTiePoints } from './to-tie-points.ts';

/** Links by their places in both texts. */
const linksAt = (...places: [number, number, Relation?][]): ComparedLink[] =>
  places.map(([left, right, relation = 'same'], index) => ({
    id: `${left}-${right}`,
    number: index + 1,
    relation,
    ends: [
      { column: 0, start: left, end: left + 1 },
      { column: 1, start: right, end: right + 1 },
    ],
    differences: [],
    isCopied: false,
  }));

describe('toTiePoints', () => {
  it.each([
    ['all links that run forward', linksAt([0, 0], [10, 20], [20, 30]), ['0-0', '10-20', '20-30']],
    ['not the one that runs backwards', linksAt([0, 0], [10, 50], [20, 30], [30, 40]), ['0-0', '20-30', '30-40']],
    [
      'rather the same statement than two related',
      linksAt([0, 30, 'same'], [10, 0, 'related'], [20, 10, 'related']),
      ['0-30'],
    ],
    ['only one of two links of the same passage', linksAt([0, 0], [0, 10]), ['0-0']],
    ['nothing where nothing is linked', [], []],
  ])('follows %s', (_name, links, expected) => {
    expect(toTiePoints(links).map(({ id }) => id)).toEqual(expected);
  });
});
