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

it.each([
  ['Bo “Buddy” Day left.', 'nickname: “Buddy”'],
  ['Bo “Big Bad Buddy” Day left.', 'nickname: “Big Bad Buddy”'],
  ['Bo “the one and only” Day left.', 'scare quotes: “the one and only”'],
  ['J. “Buddy” Day left.', 'nickname: “Buddy”'],
  ['The “Buddy” Day is near.', 'nickname: “Buddy”'],
  ['The dog, nicknamed “Rock” by all, left.', 'nickname: “Rock”'],
  ['The dog, nicknamed the “Rock” by all, left.', 'nickname: “Rock”'],
  ['The ship, christened “Rock” there, left.', 'nickname: “Rock”'],
  ['It is called “Rocky.”', 'term: “Rocky.”'],
  ['It has a “Rocky.”', 'term: “Rocky.”'],
  ['It has an “Eagle.”', 'term: “Eagle.”'],
  ['It has the “Eagle.”', 'term: “Eagle.”'],
  ['It is the word “Go.”', 'term: “Go.”'],
  ['It is the phrase “Go.”', 'term: “Go.”'],
  ['It is the term “Go.”', 'term: “Go.”'],
  ['It acts as “Rocky.”', 'term: “Rocky.”'],
  ['It is so-called “Rocky.”', 'term: “Rocky.”'],
  ['It has many “Rocky.”', 'scare quotes: “Rocky.”'],
  ['It has many “red” cars.', 'term: “red”'],
  ['It has “The Long Road” there.', 'title: “The Long Road”'],
  ['It has “Long” there.', 'term: “Long”'],
  ['It has “24 Hours” there.', 'title: “24 Hours”'],
  ['It has “Man of the Year” there.', 'title: “Man of the Year”'],
  ['It has “Man and car” there.', 'term: “Man and car”'],
  ['The lot is 12\' 2" wide.', 'measurement: 12\' 2"'],
  ['The lot is 6\' 2½" wide.', 'measurement: 6\' 2½"'],
  ['The lot is 6′ 2" wide.', 'measurement: 6′ 2"'],
  ['The lot is 100\'2" wide.', 'measurement: 100\'2"'],
  ['The choir sings, “Blue moon over the river.”', 'lyrics: “Blue moon over the river.”'],
  ['The choir is singing, “Blue moon over the river.”', 'lyrics: “Blue moon over the river.”'],
  ['Ann Lee said it is a “big new” idea.', 'term: “big new”'],
  ['Ann Lee said it is an “old” idea.', 'term: “old”'],
  ['Ann Lee said it is the “one big new red” idea.', 'term: “one big new red”'],
])('says what it is instead: %j', (text, expected) => {
  expect(readRejected(text)).toEqual([expected]);
});
