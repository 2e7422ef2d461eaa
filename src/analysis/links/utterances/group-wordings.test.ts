import { describe, expect, it } from 'vitest';
import { draftWording } from './draft-wording.fixture.ts';
import { groupWordings, type MatchedPair } from './group-wordings.ts';

const pair = (a: number, b: number, strength: number): MatchedPair => ({ a, b, strength, rule: 'cut' });
/** The groups as the fullest and then the others. */
function group(lines: string[], ...pairs: MatchedPair[]): number[][] {
  const wordings = lines.map((line, at) => draftWording('abcdefgh'.charAt(at), line));
  return groupWordings(wordings, pairs).map(({ fullest, others }) => [fullest, ...others.keys()]);
}
const WHOLE = 'the old dam will hold for many years and all its gates are new';
const [FIRST, LAST] = ['the old dam will hold for many years', 'all its gates are new'];

describe('quotations that match', () => {
  it('are a group, led by the fullest', () => {
    expect(group([FIRST, WHOLE], pair(0, 1, 2))).toEqual([[1, 0]]);
    expect(group([FIRST, WHOLE, LAST], pair(0, 1, 2), pair(1, 2, 2))).toEqual([[1, 0, 2]]);
    expect(group([WHOLE, WHOLE], pair(0, 1, 2))).toEqual([[0, 1]]);
  });

  it('are none where nothing matches', () => {
    expect(group([FIRST, LAST])).toEqual([]);
  });

  it('are two groups where the fullest does not match all', () => {
    expect(group([FIRST, LAST, WHOLE], pair(0, 1, 1), pair(1, 2, 2))).toEqual([[2, 1]]);
    expect(group([FIRST, LAST, WHOLE, WHOLE], pair(0, 2, 2), pair(1, 3, 2), pair(2, 1, 1))).toEqual([
      [2, 0],
      [3, 1],
    ]);
  });

  it('go to the group that they match best', () => {
    expect(group([WHOLE, FIRST, WHOLE], pair(0, 1, 1), pair(1, 2, 2))).toEqual([[2, 1]]);
    expect(group([WHOLE, FIRST, WHOLE], pair(0, 1, 2), pair(1, 2, 1))).toEqual([[0, 1]]);
    expect(group([WHOLE, FIRST, WHOLE], pair(1, 2, 2), pair(0, 1, 2))).toEqual([[0, 1]]);
  });
});

describe('a quotation that fits two that contradict each other', () => {
  const SCHOOLS = ['schools are open', '12 schools are open', '15 schools are open'];

  it('is left out of both where it fits them about equally', () => {
    expect(group(SCHOOLS, pair(0, 1, 1), pair(0, 2, 1))).toEqual([]);
    expect(group(SCHOOLS, pair(0, 1, 1.05), pair(0, 2, 1))).toEqual([]);
  });

  it('goes with the one that it fits clearly better', () => {
    expect(group(SCHOOLS, pair(0, 1, 1.2), pair(0, 2, 1))).toEqual([[1, 0]]);
  });

  it('goes with both where they do not contradict each other', () => {
    const same = ['schools are open', '12 schools are open', '12 schools are open'];
    expect(group(same, pair(0, 1, 1), pair(0, 2, 1), pair(1, 2, 1))).toEqual([[1, 0, 2]]);
  });
});
