import { describe, expect, it } from 'vitest';
import { toConcept } from './near-synonyms.ts';
import { stemWord } from './stem-word.ts';

describe('a stem', () => {
  it.each([
    ['announced', 'announces'],
    ['met', 'meeting'],
    ['chosen', 'choosing'],
    ['children', 'child'],
  ])('is shared by %s and %s', (one, other) => {
    expect(stemWord(one)).toBe(stemWord(other));
  });

  it('is not shared by words that only look alike', () => {
    expect(stemWord('police')).not.toBe(stemWord('policy'));
  });

  it('stays cheap for a word without end', () => {
    expect(stemWord('a'.repeat(1_000_000)).length).toBeLessThanOrEqual(40);
  });
});

describe('a concept', () => {
  it.each([
    ['external', 'foreign'],
    ['killed', 'died'],
    ['announcement', 'declared'],
  ])('is shared by %s and %s', (one, other) => {
    expect(toConcept(stemWord(one))).toBe(toConcept(stemWord(other)));
  });

  it('keeps words of other senses apart', () => {
    expect(toConcept(stemWord('fire'))).not.toBe(toConcept(stemWord('dismiss')));
  });
});
