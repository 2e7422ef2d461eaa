import { describe, expect, it } from 'vitest';
import { isPlainPhrase, nounPhraseBefore } from './noun-phrase.ts';
import { readClause, readPhrase } from './read-clause.fixture.ts';

describe('a phrase without a verb or a clause inside', () => {
  it.each([
    'Sen. Lee of Texas',
    'the chief strategist',
    'Lee & Sons',
    'the mayor (a teacher)',
    'the vice-mayor',
    'voters',
    'someone',
    '3 men',
    'voting officials',
    'the tall old mayor',
    'the mayor of Dover and of Salem and the head of the old school in town',
  ])('is %s', (text) => {
    const clause = readClause(text);
    expect(isPlainPhrase(clause, 0, clause.length)).toBe(true);
  });

  it.each([
    'of Texas',
    'who left',
    'was a mayor',
    'friend',
    'skilled at work',
    'nearby town',
    'leaving the house of friends',
    'the mayor who left',
    'the mayor is here',
    'the mayor she’s met',
    'the mayor said',
    'the mayor, Lee',
    '“Hardball” hosts',
    'the mayor of Dover and of Salem and the head of the very old school in town',
  ])('is not %s', (text) => {
    const clause = readClause(text);
    expect(isPlainPhrase(clause, 0, clause.length)).toBe(false);
  });

  it('is nothing where the clause ends', () => {
    expect(isPlainPhrase([], 0, 0)).toBe(false);
  });
});

describe('the noun phrase at the end of', () => {
  it.each([
    ['On Friday Lee', 'Lee'],
    ['Then the mayor', 'the mayor'],
    ['He met her', '–'],
    ['He met them', '–'],
    ['It works quickly', '–'],
    ['It works; Kelly', 'Kelly'],
    ['It is what we', 'we'],
    ['the mayor of', '–'],
    ['the mayor and', '–'],
    ['it was', '–'],
    ['the mayor who', 'who'],
    ['the man on the bridge', 'the man on the bridge'],
    ['a man during the war', '–'],
    ['on Friday in Dover', '–'],
    ['one night in Dover', '–'],
    ['they wrote for officials', '–'],
    ['Ford for president', 'Ford for president'],
    ['it seems that Lee', 'Lee'],
    ['it has the mayor', 'the mayor'],
    ['it’s the mayor', 'the mayor'],
    ['he the mayor', 'the mayor'],
    ['now quickly officials', 'officials'],
    ['tall Kelly Lee', 'tall Kelly Lee'],
    ['Smith and Jones', 'Smith and Jones'],
    ['Smith or Jones', 'Smith or Jones'],
    ['men and women', 'men and women'],
    ['it works and Jones', 'Jones'],
    ['it works well, and Jones', 'Jones'],
    ['it works but Jones', 'Jones'],
    ['it is again and officials', 'officials'],
    ['Lee & Sons', 'Lee & Sons'],
    ['CBS / AP', 'CBS / AP'],
    ['“No” Lee', 'Lee'],
    ['with voters', '–'],
    ['It rained, with voters', 'voters'],
    ['In a speech in town Ann Lee', 'Ann Lee'],
    ['In town Ann Lee', 'Ann Lee'],
    ['In Dover', 'Dover'],
    ['it is in Dover', '–'],
  ])('%s', (text, expected) => {
    const clause = readClause(text);
    expect(readPhrase(text, clause, nounPhraseBefore(clause, clause.length, 0))).toBe(expected);
  });

  it('begins at no word that is taken', () => {
    const clause = readClause('tall Mayor Lee');
    expect(nounPhraseBefore(clause, 3, 1)).toEqual({ from: 1, to: 3 });
    expect(nounPhraseBefore(clause, 3, 3)).toBeNull();
    expect(nounPhraseBefore(clause, 0, 0)).toBeNull();
  });
});
