import { describe, expect, it } from 'vitest';
import { readSpeech } from './read-quotations.fixture.ts';

describe('a verb that reports', () => {
  it.each([
    ['in the plural', 'One in five say they would go.', 'One in five: they would go'],
    ['behind a clause in its subject', 'Some who know her say she is right.', 'Some: she is right'],
    ['behind "went on to"', 'She went on to say that it was safe.', 'She: that it was safe'],
    ['behind "was quick to"', 'She was quick to note that it was safe.', 'She: that it was safe'],
    ['with its particle', '“We agree,” he went on.', 'he: “We agree,”'],
    ['of a letter', 'The letter read, “We agree.”', 'The letter: “We agree.”'],
    ['with a feeling', 'The group claimed credit for the fire.', 'The group: the fire'],
    ['behind a relative pronoun', 'They met the man who he claims has left.', 'he: has left'],
    ['before an infinitive', 'The neighbours claim to know the thief.', 'The neighbours: to know the thief'],
  ])('is found %s', (_where, text, expected) => {
    expect(readSpeech(text)).toEqual([expected]);
  });

  it.each([
    ['a noun before "that"', 'The Lee claim that works best is old.'],
    ['a noun in "-s"', 'The race runs in swing states like Ohio that are small.'],
    ['a noun before "and"', 'They endured the lewd jokes and the noise that followed.'],
    ['an adjective behind a number', 'Her lead is 300 pledged delegates that she needs.'],
    ['a wish', 'She hopes to say that the bridge is safe.'],
    ['what never happened', 'She never went on to say that the bridge was safe.'],
    ['"went" alone', 'He went on a trip that was long.'],
  ])('is not %s', (_what, text) => {
    expect(readSpeech(text)).toEqual([]);
  });
});
