import { describe, expect, it } from 'vitest';
import { clauseSubject } from './clause-subject.ts';
import { readClause, readPhrase } from './read-clause.fixture.ts';

describe('the subject that opens', () => {
  it.each([
    ['But Ann Lee rose', 'Ann Lee'],
    ['And then Ann Lee rose', 'Ann Lee'],
    ['Still, she rose', 'she'],
    ['Sadly, she rose', 'she'],
    ['Oddly, Ann Lee rose', 'Ann Lee'],
    ['On Friday, Ann Lee rose', 'Ann Lee'],
    ['On Friday, in Dover, Ann Lee rose', 'Ann Lee'],
    ['In Salem, Ohio, the mayor walked home', 'the mayor'],
    ['In Salem, New York, the mayor walked home', 'the mayor'],
    ['In town, Friday Ann Lee rose', 'Ann Lee'],
    ['When it rained, the mayor walked home', 'the mayor'],
    ['Late that day, the mayor walked home', 'the mayor'],
    ['Asked again, the mayor walked home', 'the mayor'],
    ['Smiling, the mayor walked home', 'the mayor'],
    ['On Friday Ann Lee rose', '–'],
    ['voters rose', '–'],
    ['“No” she rose', '–'],
    ['Ann Lee rose', 'Ann Lee'],
    ['Ann Lee of Dover rose', 'Ann Lee of Dover'],
    ['Ann Lee in Dover rose', 'Ann Lee'],
    ['Ann Lee and Bo Day rose', 'Ann Lee and Bo Day'],
    ['The mayor has left', 'The mayor'],
    ['The mayor who left', 'The mayor'],
    ['The mayor also left', 'The mayor'],
    ['The mayor walked home', 'The mayor'],
    ['The mayor wrote home', 'The mayor'],
    ['The mayor says no', 'The mayor'],
    ['The mayor took a walk', 'The mayor'],
    ['The mayor of the town walked home', 'The mayor of the town'],
    ['The mayor and the men walked home', 'The mayor and the men'],
    ['The mayor, a teacher', 'The mayor'],
    ['The mayor “No”', 'The mayor'],
    ['She’s late', 'She’s'],
    ['', '–'],
  ])('%s', (text, expected) => {
    const clause = readClause(text);
    expect(readPhrase(text, clause, clauseSubject(clause))).toBe(expected);
  });
});
