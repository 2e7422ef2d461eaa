import { describe, expect, it } from 'vitest';
import { toNamedPart } from './named-part.ts';

describe('toNamedPart', () => {
  it.each([
    ['September 22', 'day and month'],
    ['Sept. 22', 'day and month'],
    ['the 3rd of May', 'day and month'],
    ['last March', 'month'],
    ['MARCH', 'month'],
  ])('finds in “%s” the %s', (words, part) => {
    expect(toNamedPart(words)).toBe(part);
  });

  it.each(['the previous year', 'a decade ago', 'Marathon Monday', 'September 22, 2023', 'more than 12 years ago'])(
    'finds nothing in “%s”',
    (words) => {
      expect(toNamedPart(words)).toBeNull();
    },
  );
});
