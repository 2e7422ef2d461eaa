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
