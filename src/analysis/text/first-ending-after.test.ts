import { describe, expect, it } from 'vitest';
import { firstEndingAfter } from './first-ending-after.ts';

const SPANS = [
  { start: 2, end: 4 },
  { start: 4, end: 9 },
  { start: 12, end: 15 },
];

describe('firstEndingAfter', () => {
  it.each([
    ['before all spans', 0, 0],
    ['inside a span', 3, 0],
    ['at the end of a span, which is outside of it', 4, 1],
    ['in a gap', 10, 2],
    ['at the end of the last span', 15, 3],
  ])('for an offset %s', (_, offset, index) => {
    expect(firstEndingAfter(SPANS, offset)).toBe(index);
  });

  it('finds nothing among no spans', () => {
    expect(firstEndingAfter([], 0)).toBe(0);
  });
});
