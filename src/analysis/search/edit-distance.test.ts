import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['peace', 'peace', 0],
    ['peece', 'peace', 1],
    ['pece', 'peace', 1],
    ['peaace', 'peace', 1],
    ['paece', 'peace', 1],
    ['mutlipoler', 'multipolar', 2],
    ['peace', 'pact', 2],
    ['peace', 'port', 3],
    ['peace', 'interference', 3],
    ['', 'ab', 2],
  ])('between %j and %j is %i, or more than the limit of 2', (typed, word, distance) => {
    expect(editDistance(typed, word, 2)).toBe(distance);
  });

  it.each([
    ['interfar', 'interference', 1],
    ['interference', 'interf', 3],
    ['peace', 'peaceful', 0],
  ])('from %j to some beginning of %j is %i', (typed, word, distance) => {
    expect(editDistance(typed, word, 2, true)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  it('is the same both ways, and none only for the same word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 3)).toBe(editDistance(other, one, 3));
        expect(editDistance(one, other, 3) === 0).toBe(one === other);
      }),
    );
  });
});
