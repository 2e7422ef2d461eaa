import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { findCloseSpellings } from './close-spellings.ts';

const WORDS = ['interference', 'interferences', 'multipolar', 'pact', 'peace', 'peaceful', 'peach', 'port'];
const find = (typed: string, prefix = false, vocabulary = WORDS) =>
  findCloseSpellings({ word: typed, prefix }, [vocabulary]);

describe('findCloseSpellings', () => {
  it.each([
    ['peece', ['peace']],
    ['pece', ['peace']],
    ['peaace', ['peace']],
    ['paece', ['peace']],
    ['peac', ['peace', 'peach']],
    ['mutlipoler', ['multipolar']],
    ['interferense', ['interference']],
    ['interfere', []],
    ['prot', ['port']],
    ['pot', []],
    ['xyzzyxyz', []],
  ])('for %j gives %j', (typed, spellings) => expect(find(typed)).toEqual(spellings));

  it.each([
    ['interfar', ['interference', 'interferences']],
    ['peece', ['peace', 'peaceful']],
    ['mutli', ['multipolar']],
  ])('gives for the beginning %j every word that goes on so', (typed, spellings) => {
    expect(find(typed, true)).toEqual(spellings);
  });

  it('gives each word once, from whichever vocabularies it is in', () => {
    expect(findCloseSpellings({ word: 'peece', prefix: false }, [WORDS, ['peace', 'pence']])).toEqual([
      'peace',
      'pence',
    ]);
  });

  it('gives the same as the plain table of distances for every word by itself', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(word, fc.boolean(), fc.uniqueArray(word, { maxLength: 60 }), (typed, prefix, words) => {
        const limit = typed.length < 4 ? -1 : typed.length < 8 ? 1 : 2;
        const distances = words.map((each) => {
          const ends = prefix ? Array.from(each, (_, end) => end + 1) : [each.length];
          return Math.min(...ends.map((end) => toDistance(typed, each.slice(0, end))));
        });
        const least = Math.min(limit, ...distances);
        const nearest = least < 0 ? [] : words.filter((_, place) => distances[place] === least);
        expect(find(typed, prefix, words.toSorted())).toEqual(nearest.toSorted());
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes little time for a long word', () => {
    const long = 'ab'.repeat(50_000);
    expect(workSeconds(() => find(long, false, [long.slice(1)]))).toBeLessThan(3);
  });
});

/** By the definition, without any saving. */
function toDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const cells = [row];
    for (let column = 1; column <= b.length; column++) {
      const at = (up: number, left: number) => (up === 0 ? cells : rows[row - up])?.[column - left] ?? Infinity;
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1;
      cells.push(
        Math.min(
          at(1, 0) + 1,
          at(0, 1) + 1,
          at(1, 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
          isSwap ? at(2, 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(cells);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}
