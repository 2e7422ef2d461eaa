import { describe, expect, it } from 'vitest';
import { draftWording } from './draft-wording.fixture.ts';
import { findPairs } from './find-pairs.ts';
import type { Wording } from './wording.ts';

const pairs = (...lines: string[]) => findPairs(lines.map((line, at) => draftWording(`a${at}`, line)));
const day = (first: number) => ({ days: { first, last: first, isStated: true } });

describe('the quotations of one speaker worth comparing', () => {
  it('share two content words, near-synonyms being one', () => {
    expect(pairs('the old dam will hold', 'boats sink', 'old dams leak')).toEqual([[0, 2]]);
    expect(pairs('a broad pact on fish', 'a wide deal on tolls')).toEqual([[0, 1]]);
    expect(pairs('the dam will hold', 'the dam will leak')).toEqual([]);
    expect(pairs('it will be so', 'it will be so')).toEqual([]);
  });

  it('come once each, the earlier first', () => {
    expect(pairs('old dams leak', 'old dams hold', 'old dams burst')).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  it('were said on days close to each other', () => {
    const [a, b] = ['a', 'b'].map((id) => draftWording(id, 'old dams leak')) as [Wording, Wording];
    expect(
      findPairs([
        { ...a, ...day(1) },
        { ...b, ...day(2) },
      ]),
    ).toEqual([[0, 1]]);
    expect(
      findPairs([
        { ...a, ...day(1) },
        { ...b, ...day(3) },
      ]),
    ).toEqual([]);
  });

  it('share some of the eight rarest words of one of them', () => {
    const rare = (line: string) => {
      const wording = draftWording('a', line);
      // The first two are the commonest.
      return { ...wording, weights: wording.weights.map((weight, at) => (at < 2 ? weight / 2 : weight)) };
    };
    const [seven, other] = [
      'boats cranes nets ropes gulls tar fish crabs',
      'mills locks quays docks piers slips ferries barges',
    ];
    expect(findPairs([rare(`old dams ${seven}`), rare(`old dams ${other}`)])).toEqual([]);
    expect(findPairs([rare(`old dams ${seven}`), rare('old dams leak')])).toEqual([[0, 1]]);
  });

  it('share words that few others have', () => {
    const one = draftWording('a', 'old dams leak');
    const many = (count: number) => Array.from({ length: count }, () => one);
    expect(findPairs(many(301))).toEqual([]);
    expect(findPairs(many(300)).length).toBeGreaterThan(0);
  });

  it('are compared with at most forty others, those that share most', () => {
    const all = [
      draftWording('a', 'old dams leak and boats sink'),
      ...Array.from({ length: 45 }, () => draftWording('b', 'old dams')),
      draftWording('c', 'old dams leak and boats sink'),
    ];
    const ofFirst = findPairs(all).filter(([a]) => a === 0);
    expect(ofFirst[0]).toEqual([0, 46]);
    expect(ofFirst.slice(1, 40).map(([, b]) => b)).toEqual(Array.from({ length: 39 }, (_, at) => at + 1));
  });
});

describe('a quotation of an unknown speaker', () => {
  const SEVEN = 'the old dam will hold for good';

  it('is compared with those that have seven words in a row with it, whoever speaks', () => {
    expect(pairs(`somebody: ${SEVEN}`, SEVEN)).toEqual([[0, 1]]);
    expect(pairs(`somebody: ${SEVEN}`, `we know that ${SEVEN} and ever`)).toEqual([[0, 1]]);
    expect(pairs(`somebody: ${SEVEN}`, `somebody: ${SEVEN}`)).toEqual([[0, 1]]);
  });

  it('is not compared with those that have six', () => {
    expect(pairs(`somebody: ${SEVEN}`, 'the old dam will hold for ever')).toEqual([]);
    expect(pairs('somebody: old dams leak', 'old dams leak')).toEqual([]);
  });

  it('is not compared where too many have the words', () => {
    const unknown = draftWording('a', `somebody: ${SEVEN}`);
    expect(findPairs(Array.from({ length: 61 }, () => unknown))).toEqual([]);
    expect(findPairs(Array.from({ length: 60 }, () => unknown)).length).toBeGreaterThan(0);
  });
});
