import { describe, expect, it } from 'vitest';
import { chooseLinks } from './choose-links.ts';
import type { ScoredPair } from './score-pairs.ts';

const pair = (given: Partial<ScoredPair>): ScoredPair => ({ a: 0, b: 0, score: 0.4, core: 1, plain: 4, ...given });
const relations = (pairs: ScoredPair[]) => chooseLinks(pairs).map(({ a, b, relation }) => `${a}-${b} ${relation}`);

describe('a pair of sentences', () => {
  it('with strong evidence says the same', () => {
    expect(relations([pair({})])).toEqual(['0-0 same']);
  });

  it('that shares only names is related', () => {
    expect(relations([pair({ plain: 1 })])).toEqual(['0-0 related']);
  });

  it('that agrees only in passing is related', () => {
    expect(relations([pair({ core: 0 })])).toEqual(['0-0 related']);
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
