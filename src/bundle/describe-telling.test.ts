import { describe, expect, it } from 'vitest';
import type { Modality } from '#analysis/story-annotations.ts';
import { describeTellings } from './describe-telling.ts';

const tellings = (...given: [string, Modality][]) =>
  describeTellings(given.map(([letter, modality]) => ({ letter, modality })));

describe('describeTellings', () => {
  it.each([
    ['planned in B, told as happened in A', tellings(['A', 'happened'], ['B', 'planned'])],
    ['denied in C, planned in A and B', tellings(['A', 'planned'], ['B', 'planned'], ['C', 'denied'])],
    ['planned', tellings(['A', 'planned'], ['B', 'planned'])],
    [null, tellings(['A', 'happened'], ['B', 'happened'])],
    [null, tellings()],
  ])('says "%s"', (words, said) => {
    expect(said).toBe(words);
  });
});
