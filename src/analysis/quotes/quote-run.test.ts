import { expect, it } from 'vitest';
import { quoteRun } from './quote-run.ts';
import { readClause, readPhrase } from './read-clause.fixture.ts';

it.each([
  ['“one” and “two” left', '“one” and “two”'],
  ['“one,” “two” left', '“one,” “two”'],
  ['“one”, “two”, and “three” left', '“one”, “two”, and “three”'],
  ['“one” or “two” left', '“one”'],
  ['“one” and left', '“one”'],
  ['“one”', '“one”'],
])('a row of quoted words ends where none follows: %s', (text, expected) => {
  const clause = readClause(text);
  expect(readPhrase(text, clause, { from: 0, to: quoteRun(clause, 0) })).toBe(expected);
});
