import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('a number', () => {
  it.each([
    ['1,200', 1200],
    ['4.2', 4.2],
    ['19th', 19],
    ['forty-eight', 48],
    ['dozen', 12],
    ['zero', 0],
    ['nineteen', 19],
    ['twenty', 20],
    ['ninety', 90],
    ['ninety-nine', 99],
    ['twenty-one', 21],
    ['1,200,000', 1_200_000],
    ['1,237.5', 1237.5],
    ['5km', 5],
    ['7', 7],
  ])('%s is %d', (form, value) => {
    expect(readNumber(form)).toBe(value);
  });

  it.each([
    'president',
    'long-term',
    'twenty-first',
    'one-two',
    'ten-one',
    'dozen-one',
    'twenty-ten',
    'twenty-eleven',
    'twenty-twenty',
    'one-twenty',
    '-one',
    'twenty-',
    '1.2.3',
    '10:30',
    '½',
    '_',
    '-',
    '',
  ])('%s is none', (form) => {
    expect(readNumber(form)).toBeNull();
  });
});
