import { describe, expect, it } from 'vitest';
import { readSpeech } from './read-quotations.fixture.ts';

describe('the speaker beside a cue', () => {
  it.each([
    ['The plan, says Ann Lee, works.', 'Ann Lee: The plan + works'],
    ['The plan will work, said Ann Lee, head of the school.', 'Ann Lee, head of the school: The plan will work'],
    ['Ann Lee, a teacher, says the plan will work.', 'Ann Lee, a teacher: the plan will work'],
    ['“We agree,” the senator and former mayor said in a statement.', 'the senator and former mayor: “We agree,”'],
    ['“We all agree on that” Ann Lee said.', 'Ann Lee: “We all agree on that”'],
    ['“We agree,” as Ann Lee put it.', 'Ann Lee: “We agree,”'],
    ['“Will we agree?” Will Day asked.', 'Will Day: “Will we agree?”'],
    ['The price is fair, as Ann Lee noted, and low.', 'Ann Lee: The price is fair + and low'],
  ])('%s', (text, expected) => {
    expect(readSpeech(text)).toEqual([expected]);
  });

  it.each([
    ['quoted words inside a name', 'The “We Agree” Lee Party met.'],
    ['a comparison', 'The price fell, as the mayor did too.'],
    ['a verb without "it"', 'Ann Lee put “We Agree” on her door.'],
  ])('is nobody beside %s', (_what, text) => {
    expect(readSpeech(text)).toEqual([]);
  });
});

describe('what stands before a cue', () => {
  it.each([
    [
      'goes on behind an attribution between commas',
      'Still, she said, the bridge is safe.',
      ['she: Still + the bridge is safe'],
    ],
    [
      'is an adjunct where "that" follows',
      'On Friday, she said that the bridge is safe.',
      ['she: that the bridge is safe'],
    ],
    ['only announces where a colon follows it', 'She smiled: “We agree,” she said.', ['she: “We agree,”']],
  ])('%s', (_rule, text, expected) => {
    expect(readSpeech(text)).toEqual(expected);
  });
});
