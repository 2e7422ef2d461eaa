import { expect, it } from 'vitest';
import { toNumberWords } from './count-words.ts';

it.each([
  [0, 'en-GB', '0'],
  [999, 'en-GB', '999'],
  [1000, 'en-GB', '1,000'],
  [1000, 'de-DE', '1.000'],
  [100_000, 'en-IN', '1,00,000'],
  // Digits are those of the English words around them.
  [42, 'ar-EG', '42'],
  [-5, 'en-GB', '-5'],
  [2.5, 'de-DE', '2,5'],
])('%d is written in %s as %s', (count, locale, words) => {
  expect(toNumberWords(count, locale)).toBe(words);
});
