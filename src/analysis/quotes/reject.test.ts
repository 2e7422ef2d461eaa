import { describe, expect, it } from 'vitest';
import { readRejected, readSpeech } from './read-quotations.fixture.ts';

describe('what is no quotation', () => {
  it.each([
    ['The city follows the “polluter pays” principle in all plans.', 'term: “polluter pays”'],
    ['The word “fracking” is new.', 'term: “fracking”'],
    ['The film “The Long Road” opens today.', 'title: “The Long Road”'],
    ['The prize went to Dwayne “Rock” Johnson.', 'nickname: “Rock”'],
    ['The hall, known as the “Grey Goose” by its neighbours, was sold.', 'nickname: “Grey Goose”'],
    ['The player is 6\' 2" tall.', 'measurement: 6\' 2"'],
    ['The player is 5’9” tall.', 'measurement: 5’9”'],
    ['There are so many “experts.”', 'scare quotes: “experts.”'],
    ['The choir sang, “Blue moon over the river.”', 'lyrics: “Blue moon over the river.”'],
    [
      'It goes on: “Blue moon / over the river / and the town.”',
      'lyrics: “Blue moon / over the river / and the town.”',
    ],
    ['‘A bad day.’\n\nNobody was “late” that day.', 'title: ‘A bad day.’'],
  ])('%j', (text, expected) => {
    expect(readSpeech(text)).toEqual([]);
    expect(readRejected(text)).toContain(expected);
  });

  it.each([
    ['She sang its praise: it “has no equal,” she said.', 'she: She sang its praise: it “has no equal,”'],
    ['‘We agree.’\n\nNobody else spoke.', '–: ‘We agree.’'],
    ['“Yes / no” is all that she said.', '“Yes / no” is all that she said.'],
  ])('but not: %j', (text, expected) => {
    expect([...readSpeech(text), text]).toContain(expected);
  });
});
