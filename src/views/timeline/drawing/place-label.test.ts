import { describe, expect, it } from 'vitest';
import { placeLabel } from './place-label.ts';
import type { TimelineItem } from './to-timeline-items.ts';

/** One millisecond a pixel, a window 1,000 wide; the label takes some 162. */
const placeOf = (from: number, to: number) => {
  const item = { from, to, label: 'Rain fell on the hills' } as TimelineItem; // no more of it plays a part here
  return placeLabel(item, { from: 0, to: 1000 }, 1);
};

describe('placeLabel', () => {
  it.each([
    ['in a long bar', 0, 500, 'inside'],
    ['on two lines in a shorter one', 0, 130, 'twoLines'],
    ['after a short one', 400, 420, 'after'],
    ['before a short one near the end', 900, 920, 'before'],
    ['after one that fills the little room there is', 10, 100, 'after'],
  ])('puts the words %s', (_name, from, to, where) => {
    expect(placeOf(from, to).where).toBe(where);
  });
});
