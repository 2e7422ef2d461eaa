import { expect, it } from 'vitest';
import { dropFromQuery } from './drop-from-query.ts';

it.each([
  ['one two three', 4, 7, 'one three'],
  ['one', 0, 3, ''],
  ['  one   two ', 2, 5, 'two'],
  ['one two', 4, 7, 'one'],
])('dropping from %j leaves no double space', (typed, start, end, left) => {
  expect(dropFromQuery(typed, { start, end })).toBe(left);
});
