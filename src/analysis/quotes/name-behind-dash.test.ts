import { expect, it } from 'vitest';
import { readSpeech } from './read-quotations.fixture.ts';

it('takes a name behind a dash for the speaker of the words before it', () => {
  expect(readSpeech('“We agree” — Ann Lee')).toEqual(['Ann Lee: “We agree”']);
});

it.each(['“We agree” – and left.', '“We Agree” — a film by Ann Lee that opens today.', 'The “deal” — Ann Lee'])(
  'but no more than a name: %s',
  (text) => {
    expect(readSpeech(text)).toEqual([]);
  },
);
