import { describe, expect, it } from 'vitest';
import { readSpeech } from './read-quotations.fixture.ts';

describe('a headline', () => {
  it.each([
    ['Lee: Bridge will fall.\n\nThe bridge will fall, Ann Lee said.', 'Lee: Bridge will fall.'],
    ['Ann Lee: ‘We agree.’\n\nAnn Lee spoke to us.', 'Ann Lee: ‘We agree.’'],
    ['Poll: Voters tire of the bridge.\n\nA new poll is out.', 'Poll: Voters tire of the bridge.'],
  ])('gives the words of who is named below: %j', (text, expected) => {
    expect(readSpeech(text)[0]).toBe(expected);
  });

  it.each([
    ['nobody is named below', 'Breaking: Bridge falls.\n\nThe old bridge fell.'],
    ['it only says what kind of article it is', 'The Latest: Bridge falls.\n\nThe latest on the bridge.'],
    ['it is no headline', `Bridge: ${'It was a long and cold winter. '.repeat(10)}\n\nThe bridge fell.`],
    ['it is not the first paragraph', 'The bridge fell.\n\nBridge: One fell.\n\nThe bridge is old.'],
  ])('says nothing where %s', (_what, text) => {
    expect(readSpeech(text)).toEqual([]);
  });
});
