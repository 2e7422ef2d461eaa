import { describe, expect, it } from 'vitest';
import { draftArticle } from './draft-article.fixture.ts';
import { profileSentences, type SentenceProfile } from './profile-sentences.ts';
import { scorePair, weighSentence } from './score-pair.ts';

const NAMES = { Lund: 'e1' };
/** Every term weighs 2. */
const WEIGHTS = { of: () => 2, greatest: 2 };
const profile = (text: string) => profileSentences(draftArticle({ text, names: NAMES }))[0] as SentenceProfile;
const score = (a: string, b: string, distance = 0) => {
  const [one, other] = [weighSentence(profile(a), WEIGHTS), weighSentence(profile(b), WEIGHTS)];
  const { score: all, content } = scorePair(one, other, distance, WEIGHTS.greatest);
  return [all, content].map((value) => Number(value.toFixed(4)));
};

describe('a sentence weighs', () => {
  it.each([
    ['by its words', 'old dams leak', { score: 6, content: 6 }],
    ['more by a number', '48 dams leak', { score: 3.5 + 4, content: 3.5 + 4 }],
    ['less by the words of a name, beside whom it means', 'Lund leaks', { score: 2 + 1.6 + 2, content: 2 + 0.4 + 2 }],
  ])('%s: %s', (_how, text, total) => {
    const weighed = weighSentence(profile(text), WEIGHTS).total;
    expect(weighed.score).toBeCloseTo(total.score, 9);
    expect(weighed.content).toBeCloseTo(total.content, 9);
  });
});

describe('two sentences agree', () => {
  it.each([
    ['in all', 'old dams leak', 'old dams leak', 6 / (6 + 6), 6 / (6 + 6)],
    ['in a part', 'old dams leak', 'old dams hold', 4 / (6 + 6), 4 / (6 + 6)],
    ['in what is said of a place', 'Lund leaks', 'Lund leaks', 5.6 / (5.6 + 6), 4.4 / (4.4 + 6)],
    ['in a name alone', 'Lund leaks', 'Lund holds', 3.6 / (5.6 + 6), 0],
    ['in nothing', 'old dams leak', 'new boats sail', 0, 0],
    ['measured by both', 'dams leak', 'old grey dams leak', 4 / (Math.sqrt(4 * 8) + 6), 4 / (Math.sqrt(4 * 8) + 6)],
  ])('%s: %s / %s', (_how, a, b, all, content) => {
    const expected = [all, content].map((value) => Number(value.toFixed(4)));
    expect(score(a, b)).toEqual(expected);
    expect(score(b, a)).toEqual(expected);
  });

  it('less the farther they stand from each other', () => {
    expect(score('old dams leak', 'old dams leak', 1)).toEqual([0.4, 0.4]);
  });
});
