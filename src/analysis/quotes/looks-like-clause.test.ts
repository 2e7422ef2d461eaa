import { describe, expect, it } from 'vitest';
import { looksLikeClause } from './looks-like-clause.ts';
import { readClause } from './read-clause.fixture.ts';

describe('words with a verb of their own', () => {
  it.each([
    'he left',
    'there left nobody',
    'it’s late',
    'the plan would work',
    'the plan they’ve made',
    'the plan of the town and of all the men in the county would work',
  ])('are %s', (text) => {
    const clause = readClause(text);
    expect(looksLikeClause(clause, 0, clause.length)).toBe(true);
  });

  it.each([
    'this plan',
    'the plan of the town',
    'the plan; it was late',
    'the plan of the town and of all the men in the old county would work',
  ])('are not %s', (text) => {
    const clause = readClause(text);
    expect(looksLikeClause(clause, 0, clause.length)).toBe(false);
  });

  it('are looked for up to a limit', () => {
    expect(looksLikeClause(readClause('the plan would work'), 0, 2)).toBe(false);
    expect(looksLikeClause(readClause('the plan would work'), 9, 12)).toBe(false);
  });
});
