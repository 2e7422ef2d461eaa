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
  ])('%s is %d', (form, value) => {
    expect(readNumber(form)).toBe(value);
  });

  it.each(['president', 'long-term', 'twenty-first', 'one-two', '-', ''])('%s is none', (form) => {
    expect(readNumber(form)).toBeNull();
  });
});
