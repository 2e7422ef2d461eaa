import { expect, it } from 'vitest';
import { parsePointing } from './pointing.ts';

it.each([
  [undefined, null],
  ['', null],
  ['last', 'last'],
  ['the past', 'last'],
  ['This past', 'last'],
  ['This last', 'last'],
  ['next', 'next'],
  ['The next', 'next'],
  ['this coming', 'next'],
  ['upcoming', 'next'],
  ['THE COMING', 'next'],
  ['this', 'this'],
  ['This', 'this'],
  ["this year's", 'this'],
  ['the current', 'this'],
] as const)('“%s” points to the %s one', (words, pointing) => {
  expect(parsePointing(words)).toBe(pointing);
});
