import { describe, expect, it } from 'vitest';
import { COUNT, NUMBER, ORDINAL_WORD, parseNumber, parseOrdinal } from './number-words.ts';

describe('a number', () => {
  it.each([
    ['12', 12],
    ['1,500', 1500],
    ['2.5', 2.5],
    ['one', 1],
    ['nine', 9],
    ['nineteen', 19],
    ['twenty', 20],
    ['thirty', 30],
    ['Twenty-four', 24],
    ['ninety nine', 99],
    ['ninety\nnine', 99],
    ['ninety  nine', 99],
    [' seven ', 7],
    ['a', 1],
    ['an', 1],
    ['a couple', 2],
    ['a couple of', 2],
    ['half a dozen', 6],
    ['a dozen', 12],
    ['a hundred', 100],
    ['one hundred', 100],
    ['three hundred', 300],
    ['several', null],
    ['another dozen', null],
    ['many a hundred', null],
    ['a hundredth', null],
    ['page 7', null],
    ['', null],
  ])('“%s” is %s', (words, value) => {
    expect(parseNumber(words)).toBe(value);
  });

  it.each([
    '12',
    '1,500',
    '2.5',
    'seventeen',
    'twenty-four',
    'sixty one',
    'two hundred',
    'half a dozen',
    'a couple of',
  ])('stands in a text as “%s”', (words) => {
    expect(new RegExp(`^${NUMBER}$`).test(words)).toBe(true);
  });
});

describe('an ordinal', () => {
  it.each([
    ['first', 1],
    ['Second', 2],
    ['ninth', 9],
    ['twelfth', 12],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['twenty ninth', 29],
    ['thirtieth', 30],
    ['thirty-first', 31],
    ['1st', 1],
    ['22nd', 22],
    ['103rd', 103],
    ['the 3rd', null],
    ['twenty', null],
    ['last', null],
    ['', null],
  ])('“%s” is %s', (words, value) => {
    expect(parseOrdinal(words)).toBe(value);
  });

  it.each([
    'first',
    'tenth',
    'twentieth',
    'twenty-first',
    'twenty second',
    'twenty-ninth',
    'thirtieth',
    'thirty-first',
  ])('stands in a text as “%s”, whole', (words) => {
    expect(new RegExp(`^${ORDINAL_WORD}`).exec(`${words} day`)?.[0]).toBe(words);
  });

  it.each(['twenty-tenth', 'forty-first', 'thirty-second'])('is no “%s”', (words) => {
    expect(new RegExp(`^${ORDINAL_WORD}$`).test(words)).toBe(false);
  });
});

describe('a count', () => {
  it.each([
    ['half a', { half: 'half ', count: 'a' }],
    ['half a dozen', { count: 'half a dozen' }],
    ['two and a half', { count: 'two', more: ' and a half' }],
    ['two-and-a-half', { count: 'two', more: '-and-a-half' }],
    ['several', { vague: 'several' }],
    ['a few', { vague: 'a few' }],
  ])('“%s”', (words, groups) => {
    const found = new RegExp(`^${COUNT}$`).exec(words)?.groups ?? {};
    expect(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))).toEqual(groups);
  });
});
