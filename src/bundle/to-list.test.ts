import { describe, expect, it } from 'vitest';
import { toList } from './to-list.ts';

describe('toList', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('puts %j into words', (words, list) => {
    expect(toList(words)).toBe(list);
  });

  it('lists what is left open with "or"', () => {
    expect(toList(['A', 'B', 'C'], 'or')).toBe('A, B or C');
  });
});
