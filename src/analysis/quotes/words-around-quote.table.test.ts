import { expect, it } from 'vitest';
import { markQuotations, withoutMarks } from './mark-quotations.fixture.ts';

it.each([
  ['<The mayor> [opposed] {“across-the-board freezes” in town}.'],
  ['<The mayor> has often [mocked] {“old news and lies”}, and left.'],
  ['<She> is [blasting] {“old news and lies” that hurt}.'],
  ['On Friday <the mayor> [opposed] {“across-the-board freezes” in town}.'],
  ['<They> [opposed] {“across-the-board freezes”}, and left.'],
  ['<They> [opposed] {“across-the-board freezes”} — and left.'],
])('finds what is said: %j', (...marked) => {
  expect(markQuotations(withoutMarks(marked[0] ?? ''))).toEqual(marked);
});

it.each(['Also opposed “across-the-board freezes” in town.'])('finds nothing said: %j', (text) => {
  expect(markQuotations(text)).toEqual([]);
});
