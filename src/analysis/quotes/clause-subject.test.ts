import { expect, it } from 'vitest';
import { readSpeech } from './read-quotations.fixture.ts';

it.each([
  ['behind an adverb', 'Recently the mayor took a walk, saying that it was safe.', 'the mayor: that it was safe'],
  ['behind a place', 'Speaking in Salem, Ohio, Ann Lee rose, saying that it was safe.', 'Ann Lee: that it was safe'],
  ['behind two adjuncts', 'On Friday, in Dover, Ann Lee rose, saying that it was safe.', 'Ann Lee: that it was safe'],
  [
    'right before a gerund',
    'The march went by, with voters chanting “We want the bridge.”',
    'voters: “We want the bridge.”',
  ],
  ['behind a verb that opens the clause', 'Said Ann Lee: “We agree.”', 'Ann Lee: “We agree.”'],
])('who speaks is found %s', (_where, text, expected) => {
  expect(readSpeech(text)).toEqual([expected]);
});
