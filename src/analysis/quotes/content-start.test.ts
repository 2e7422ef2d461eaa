import { describe, expect, it } from 'vitest';
import { readSpeech } from './read-quotations.fixture.ts';

describe('what is said behind a cue begins', () => {
  it.each([
    ['with a topic', 'Ann Lee spoke about the bridge.', 'Ann Lee: the bridge'],
    ['with a topic behind the hearer', 'Ann Lee asked the mayor about the bridge.', 'Ann Lee: the bridge'],
    ['with a topic behind "of"', 'Ann Lee reminded the mayor of his promise.', 'Ann Lee: his promise'],
    ['with a gerund', 'Ann Lee recalled meeting the mayor.', 'Ann Lee: meeting the mayor'],
    ['with a question word', 'Ann Lee noted how old the bridge was.', 'Ann Lee: how old the bridge was'],
    ['with an infinitive', 'Ann Lee agreed to pay the costs.', 'Ann Lee: to pay the costs'],
    ['with an infinitive behind the hearer', 'Ann Lee told the mayor to go.', 'Ann Lee: to go'],
    ['with what somebody declines', 'Ann Lee declined to name the buyer.', 'Ann Lee: to name the buyer'],
    ['where words are named', 'Ann Lee referred to the bridge as “a toy.”', 'Ann Lee: the bridge as “a toy.”'],
    [
      'before the preposition whose object is quoted',
      'Ann Lee warned the men she had met of “great danger.”',
      'Ann Lee: the men she had met of “great danger.”',
    ],
  ])('%s', (_rule, text, expected) => {
    expect(readSpeech(text)).toEqual([expected]);
  });

  it.each([
    ['only somebody is referred to', 'Ann Lee referred to the bridge.'],
    ['somebody is asked', 'Asked about the bridge, Ann Lee left.'],
    ['a thing is declined', 'Ann Lee declined the offer.'],
    ['a thing is announced', 'Ann Lee announced a new bridge.'],
  ])('nowhere, where %s', (_what, text) => {
    expect(readSpeech(text)).toEqual([]);
  });
});
