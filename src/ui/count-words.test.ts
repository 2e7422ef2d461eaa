import { expect, it } from 'vitest';
import { toCountWords } from './count-words.ts';

it.each([
  [0, '0 quotations'],
  [1, '1 quotation'],
  [11, '11 quotations'],
  [100_000, '100,000 quotations'],
])('says %d as %s', (count, words) => {
  expect(toCountWords(count, 'quotation')).toBe(words);
});

it('takes a plural of its own', () => {
  expect(toCountWords(1, 'more quotation names', 'more quotations name')).toBe('1 more quotation names');
  expect(toCountWords(2, 'more quotation names', 'more quotations name')).toBe('2 more quotations name');
});
