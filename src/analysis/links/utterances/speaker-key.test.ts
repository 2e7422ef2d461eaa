import { describe, expect, it } from 'vitest';
import type { Speaker } from '#analysis/annotations.ts';
import { compareSpeakers, toSpeakerKey } from './speaker-key.ts';

const key = (words: string, given: Partial<Speaker> = {}) => {
  const nobody: Omit<Speaker, 'start' | 'end'> = {
    name: null,
    entity: null,
    candidates: [],
    antecedent: null,
    basis: 'stated',
    rule: 'unnamed',
  };
  return toSpeakerKey({ start: 0, end: words.length, ...nobody, ...given }, words);
};
const BERG = key('Berg', { entity: 'e1' });
const BOTH = key('The leaders', { candidates: ['e2', 'e1'], rule: 'description-of-several' });

describe('two speakers', () => {
  it.each([
    ['one person', BERG, key('the mayor', { entity: 'e1' }), 'same'],
    ['two people', BERG, key('Ruiz', { entity: 'e2' }), 'other'],
    ['the same two together', BOTH, key('they', { candidates: ['e1', 'e2'], rule: 'pronoun-they' }), 'same'],
    ['two and one of them', BOTH, BERG, 'open'],
    ['a surname of two', key('Ruiz', { candidates: ['e1', 'e2'], rule: 'shared-name' }), BERG, 'open'],
    ['a surname of two others', key('Ruiz', { candidates: ['e3', 'e2'], rule: 'shared-name' }), BERG, 'other'],
    ['one description', key('A police spokeswoman'), key('a spokesman for the police'), 'same'],
    ['a description of many', key('officials'), key('officials'), 'open'],
    ['two descriptions', key('a police spokesman'), key('the bank'), 'other'],
    ['a description and a person', key('a police spokesman'), BERG, 'open'],
    ['a pronoun and a person', key('he'), BERG, 'open'],
    ['nobody and a person', toSpeakerKey(null, ''), BERG, 'open'],
  ])('%s', (_who, a, b, agreement) => {
    expect(compareSpeakers(a, b)).toBe(agreement);
    expect(compareSpeakers(b, a)).toBe(agreement);
  });
});
