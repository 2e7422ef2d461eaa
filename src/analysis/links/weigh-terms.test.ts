import { describe, expect, it } from 'vitest';
import { draftArticle } from './draft-article.fixture.ts';
import { profileSentences } from './profile-sentences.ts';
import { weighTerms } from './weigh-terms.ts';

const article = (text: string) => profileSentences(draftArticle({ text }));
const weigh = (sentences: number, count: number) => Math.log((sentences + 11) / (count + 0.5)) ** 1.5;

describe('what a term weighs', () => {
  const three = article('Dams hold. Dams leak. Boats sink.');
  const one = article('Dams sink.');

  it('goes by the article that uses it most, of two', () => {
    const weights = weighTerms([three, one]);
    expect(weights.of('~dam')).toBeCloseTo(weigh(2, 2), 9);
    expect(weights.of('~boat')).toBeCloseTo(weigh(2, 1), 9);
    expect(weights.of('~sink')).toBeCloseTo(weigh(2, 1), 9);
    expect(weights.of('~unknown')).toBeCloseTo(weigh(2, 1), 9);
    expect(weights.greatest).toBeCloseTo(weigh(2, 1), 9);
  });

  it('goes by the article that uses it most, of several', () => {
    const weights = weighTerms([one, three, one]);
    expect(weights.of('~dam')).toBeCloseTo(weigh(5 / 3, 2), 9);
    expect(weights.of('~sink')).toBeCloseTo(weigh(5 / 3, 1), 9);
    expect(weighTerms([three, one, one]).of('~dam')).toBeCloseTo(weigh(5 / 3, 2), 9);
  });

  it('is something without any article', () => {
    expect(weighTerms([]).greatest).toBeCloseTo(weigh(0, 1), 9);
  });

  it('is never less than nothing', () => {
    const often = article('Dams hold. '.repeat(60));
    expect(weighTerms([often, [], [], []]).of('~dam')).toBe(0);
  });
});
