import { describe, expect, it } from 'vitest';
import { placeLabel, toOccupied } from './place-label.ts';
import type { TimelineItem } from './timeline-item.ts';

/** One millisecond a pixel, a window 1,000 wide; the short label takes some 150, the long one twice as much. */
const placeOf = (from: number, to: number, label: string) => {
  const item = { from, to, label, letters: ['A'] } as TimelineItem; // no more of it plays a part here
  const { where, lines } = placeLabel(item, { from: 0, to: 1000 }, 1);
  return `${where} ${lines}`;
};

describe('placeLabel', () => {
  it.each([
    ['in a long bar', 0, 500, 'Rain on the hills', 'inside 1'],
    ['after one that is too short for them', 0, 130, 'Rain fell on all the hills of the coast', 'after 2'],
    ['before one that ends where the window ends', 870, 1000, 'Rain fell on all the hills of the coast', 'before 2'],
    ['on two lines in one that has room for that', 400, 600, 'Rain fell on all the hills of the coast', 'inside 2'],
    ['from a bar on where neither side has room', 300, 700, `Rain ${'fell on the hills '.repeat(9)}`, 'over 3'],
    ['on three lines, if two are too short for them', 400, 420, `Rain ${'fell on the hills '.repeat(6)}`, 'after 3'],
    ['after a short one', 400, 420, 'Rain on the hills', 'after 1'],
    [
      'on two lines after a short one, if they are long',
      400,
      420,
      'Rain fell on all the hills of the coast',
      'after 2',
    ],
    ['before a short one near the end', 900, 920, 'Rain on the hills', 'before 1'],
    ['after one that fills the little room there is', 10, 60, 'Rain on the hills', 'after 1'],
  ])('puts the words %s', (_name, from, to, label, where) => {
    expect(placeOf(from, to, label)).toBe(where);
  });
});

describe('an item with its words takes', () => {
  it.each([
    ['its bar, where they are inside', 'inside', 90, [1000, 1400]],
    ['its bar and what goes on behind it, where they begin in it', 'over', 90, [1000, 1900]],
    ['its bar, where they begin in it and end before it', 'over', 30, [1000, 1400]],
    ['its bar and the room behind it', 'after', 90, [1000, 2300]],
    ['its bar and the room before it', 'before', 90, [100, 1400]],
  ] as const)('%s', (_name, where, labelPx, taken) => {
    const { from, to } = toOccupied({ where, lines: 1, barPx: 40, labelPx }, { from: 1000, to: 1400 }, 10);
    expect([from, to]).toEqual(taken);
  });
});
