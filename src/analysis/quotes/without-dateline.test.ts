import { expect, it } from 'vitest';
import { readClause, readPhrase } from './read-clause.fixture.ts';
import { withoutDateline } from './without-dateline.ts';

it.each([
  ['DOVER — It rained', 'It rained'],
  ['DOVER, Ohio (News) – It rained', 'It rained'],
  ['NATO men left', 'NATO men left'],
  ['Dover — It rained', 'Dover — It rained'],
  ['US — It rained', 'US — It rained'],
  ['DOVER “No” — It rained', 'DOVER “No” — It rained'],
  ['“DOVER” — It rained', '“DOVER” — It rained'],
  [
    'DOVER is a town in the south of the state of Ohio in the US — small',
    'DOVER is a town in the south of the state of Ohio in the US — small',
  ],
])('a place before a dash opens no sentence: %s', (text, expected) => {
  const clause = withoutDateline(text, readClause(text));
  expect(readPhrase(text, clause, { from: 0, to: clause.length })).toBe(expected);
});
