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
    ['is what an interrupted sentence says', 'The men (“We agree,” one wrote) left.', ['one: “We agree,”']],
    ['stands between dashes', 'The bridge fell — “with a bang,” she said — at dawn.', ['she: “with a bang,”']],
    [
      'is an adjunct, though words are quoted in it',
      'Asked whether the plan “has a future,” Ann Lee said that it did.',
      ['–: whether the plan “has a future,”', 'Ann Lee: that it did'],
    ],
    [
      'does not go on with a title behind it',
      '“We agree,” said Ann Lee, author of “A Long Way Home.”',
      ['Ann Lee, author of “A Long Way Home.”: “We agree,”'],
    ],
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
