import { describe, expect, it } from 'vitest';
import type { Utterance } from '#analysis/story-annotations.ts';
import { toArticle, toStory } from '#bundle/test-quotations.ts';
import { toStoryQuotations } from '#views/quotes/to-story-quotations.ts';
import { foldUtterances } from './fold-utterances.ts';

const ARTICLES = [
  toArticle('A', ['Ana: “The dam holds”', 'José: that it rains']),
  toArticle('B', ['Ana: “The old dam holds, and will”', 'officials: that it snows']),
];
/** Ordinals 0 and 2, the second of them the fullest. */
const UTTERANCE: Utterance = {
  id: 'u',
  renderings: [ARTICLES[1], ARTICLES[0]].map((article, index) => ({
    quotation: article?.quotations[0]?.id ?? '',
    article: article?.id ?? '',
    differences: [],
    cuts: [],
    rule: index === 0 ? 'fullest' : 'cut',
  })),
};
const fold = (found: number[], utterances: Utterance[] = [UTTERANCE]) =>
  Array.from(foldUtterances(Uint32Array.from(found), toStoryQuotations({ ...toStory(ARTICLES), utterances })));

describe('foldUtterances', () => {
  it.each([
    ['puts the fullest rendering where the first one stood', [0, 1, 2, 3], [2, 1, 3]],
    ['keeps the order asked for', [3, 2, 1, 0], [3, 2, 1]],
    ['lets a rendering stand for itself where the fullest is not found', [0, 1], [0, 1]],
    ['finds nothing in nothing', [], []],
  ])('%s', (_what, found, folded) => {
    expect(fold(found)).toEqual(folded);
  });

  it('leaves the list alone in a story where nothing is told twice', () => {
    expect(fold([2, 0, 1], [])).toEqual([2, 0, 1]);
  });
});
