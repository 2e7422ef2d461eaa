import { describe, expect, it } from 'vitest';
import { chooseLinks } from './choose-links.ts';
import type { ScoredPair } from './score-pairs.ts';

const pair = (given: Partial<ScoredPair>): ScoredPair => ({ a: 0, b: 0, score: 0.4, content: 0.4, ...given });
const relations = (pairs: ScoredPair[]) => chooseLinks(pairs).map(({ a, b, relation }) => `${a}-${b} ${relation}`);

describe('a pair of sentences', () => {
  it('with strong evidence says the same', () => {
    expect(relations([pair({})])).toEqual(['0-0 same']);
  });

  it('that shares little beside names is related', () => {
    expect(relations([pair({ content: 0.15 })])).toEqual(['0-0 related']);
  });

  it('that shares names alone is no link', () => {
    expect(relations([pair({ content: 0 })])).toEqual([]);
  });

  it('with weak evidence is no link', () => {
    expect(relations([pair({ score: 0.1 })])).toEqual([]);
  });

  it('far weaker than the best of both sides is an echo and no link', () => {
    expect(
      relations([pair({}), pair({ b: 1, score: 0.45 }), pair({ a: 1, score: 0.45 }), pair({ a: 2, b: 2, score: 0.2 })]),
    ).toEqual(['0-0 same', '0-1 same', '1-0 same', '2-2 same']);
    expect(
      relations([pair({ a: 0, b: 1, score: 0.9 }), pair({ a: 1, b: 0, score: 0.9 }), pair({ score: 0.2 })]),
    ).toEqual(['0-1 same', '1-0 same']);
  });
});

describe('of the bounds between links and none', () => {
  it.each<[string, Partial<ScoredPair>[], string[]]>([
    ['a score just enough', [{ score: 0.145 }], ['0-0 same']],
    ['a score just too low', [{ score: 0.1449 }], []],
    ['just enough said', [{ content: 0.2 }], ['0-0 same']],
    ['just too little said', [{ content: 0.1999 }], ['0-0 related']],
    [
      'half of the best of both sides',
      [{ score: 0.3 }, { b: 1, score: 0.6 }, { a: 1, score: 0.6 }],
      ['0-0 same', '0-1 same', '1-0 same'],
    ],
    ['less than half of them', [{ score: 0.29 }, { b: 1, score: 0.6 }, { a: 1, score: 0.6 }], ['0-1 same', '1-0 same']],
    ['little of the one and all of the other', [{ score: 0.2 }, { b: 1, score: 0.9 }], ['0-0 same', '0-1 same']],
  ])('%s', (_what, pairs, expected) => {
    expect(relations(pairs.map(pair))).toEqual(expected);
  });

  it('more has to agree where names are not known', () => {
    const relationOf = (content: number) => chooseLinks([pair({ content })], false).map(({ relation }) => relation);
    expect(relationOf(0.3)).toEqual(['same']);
    expect(relationOf(0.2999)).toEqual(['related']);
  });
});
