import { describe, expect, it } from 'vitest';
import { alignWordings } from './align-wordings.ts';
import { draftWording } from './draft-wording.fixture.ts';
import { type Agreement, measureAgreement } from './measure-agreement.ts';

function measure(a: string, b: string): Agreement {
  const [one, other] = [draftWording('a', a), draftWording('b', b)];
  const agreement = measureAgreement(one, other, alignWordings(one.words, other.words));
  const round = (value: number): number => Number(value.toFixed(3));
  return {
    ...agreement,
    verbatimShare: round(agreement.verbatimShare),
    matchedWeight: round(agreement.matchedWeight),
    coverage: round(agreement.coverage),
    exchanged: round(agreement.exchanged),
    density: round(agreement.density),
  };
}

const LIKE = {
  verbatimWords: 0,
  verbatimContent: 0,
  verbatimWeight: 0,
  verbatimShare: 0,
  matched: 0,
  matchedWeight: 0,
  coverage: 0,
  exchanged: 0,
  density: 0,
};

describe('how far two quotations agree', () => {
  it.each<[string, string, string, Partial<Agreement>]>([
    [
      'in all words',
      'the old dam will hold',
      'the old dam will hold',
      {
        verbatimWords: 5,
        verbatimContent: 3,
        verbatimWeight: 3,
        verbatimShare: 1,
        matched: 3,
        matchedWeight: 3,
        coverage: 1,
        density: 1,
      },
    ],
    ['in no word', 'the old dam will hold', 'two boats sank', {}],
    [
      'with a word in another place',
      'every old house will be rebuilt',
      'we rebuild every old house',
      {
        verbatimWords: 3,
        verbatimContent: 2,
        verbatimWeight: 2,
        verbatimShare: 0.5,
        matched: 3,
        matchedWeight: 2.7,
        coverage: 0.9,
        density: 1,
      },
    ],
    [
      'with words in the place of others',
      'mend wooden gates today',
      'mend iron bars today',
      { matched: 2, matchedWeight: 2, coverage: 0.5, exchanged: 0.5, density: 0.5 },
    ],
    [
      'with a word in the place of several',
      'mend wooden gates today',
      'mend iron so that it will be there today',
      { matched: 2, matchedWeight: 2, coverage: 0.5, exchanged: 0.5, density: 0.667 },
    ],
    [
      'with too many words in between to be in the place of others',
      'mend wooden gates today',
      'mend iron so that it will not be there today',
      { matched: 2, matchedWeight: 2, coverage: 0.5, density: 0.667 },
    ],
    [
      'with words that the other lacks',
      'mend the wooden gates today',
      'mend the gates today',
      {
        verbatimWords: 0,
        matched: 3,
        matchedWeight: 3,
        coverage: 0.75,
        density: 1,
      },
    ],
    [
      'in a word said twice',
      'the old dam and the old dam',
      'the old dam and the old dam',
      {
        verbatimWords: 7,
        verbatimContent: 4,
        verbatimWeight: 4,
        verbatimShare: 1,
        matched: 2,
        matchedWeight: 4,
        coverage: 1,
        density: 1,
      },
    ],
    [
      'in a name, which is weighed and not counted',
      'Lund and the old dam will hold',
      'Lund and the old dam will hold',
      {
        verbatimWords: 7,
        verbatimContent: 4,
        verbatimWeight: 4,
        verbatimShare: 1,
        matched: 3,
        matchedWeight: 4,
        coverage: 1,
        density: 1,
      },
    ],
    [
      'with names exchanged',
      'Lund thanked the old ferry in Oslo',
      'Oslo thanked the old ferry in Lund',
      {
        verbatimWords: 5,
        verbatimContent: 3,
        verbatimWeight: 3,
        verbatimShare: 0.714,
        matched: 3,
        matchedWeight: 3,
        coverage: 0.6,
        density: 1,
      },
    ],
    [
      'in two words in a row alone, which is chance',
      'old dams hold',
      'old dams break',
      { matched: 2, matchedWeight: 2, coverage: 0.667, density: 1 },
    ],
  ])('%s', (_how, a, b, expected) => {
    expect(measure(a, b)).toEqual({ ...LIKE, ...expected });
  });

  it.each([
    [
      'six words behind the others',
      'rebuild the old stone house',
      'the old stone house is what we can here rebuild',
      4,
    ],
    ['seven words behind', 'rebuild the old stone house', 'the old stone house is what we can here now rebuild', 3],
    ['six words before', 'the old stone house is rebuilt', 'rebuild we can here and now the old stone house', 4],
    ['seven words before', 'the old stone house is rebuilt', 'rebuild we can here and now and the old stone house', 3],
  ])('a word that stands %s', (_where, small, large, matched) => {
    expect(measure(small, large).matched).toBe(matched);
  });
});
