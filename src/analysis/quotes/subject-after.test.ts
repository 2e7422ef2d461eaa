import { describe, expect, it } from 'vitest';
import { readClause, readPhrase } from './read-clause.fixture.ts';
import { subjectAfter } from './subject-after.ts';

describe('the subject at the beginning of', () => {
  it.each([
    ['Ann Lee on Friday', 'Ann Lee'],
    ['Ann Lee Friday', 'Ann Lee'],
    ['Ann Lee in a letter', 'Ann Lee'],
    ['Ann Lee has left', 'Ann Lee'],
    ['Ann Lee because it rained', 'Ann Lee'],
    ['Ann Lee; it rained', 'Ann Lee'],
    ['Ann Lee? It rained', 'Ann Lee'],
    ['Ann Lee! It rained', 'Ann Lee'],
    ['Ann Lee: it rained', 'Ann Lee'],
    ['Ann Lee – it rained', 'Ann Lee'],
    ['Ann Lee “No”', 'Ann Lee'],
    ['Ann Lee, author of “Long Road”', 'Ann Lee, author of “Long Road”'],
    ['Ann Lee, who said “no”', 'Ann Lee, who said'],
    ['Ann Lee,', 'Ann Lee'],
    ['Ann Lee, and Bo Day', 'Ann Lee'],
    ['Ann Lee, smiling', 'Ann Lee'],
    ['Ann Lee, then', 'Ann Lee'],
    ['Ann Lee, in Dover', 'Ann Lee'],
    ['Ann Lee, is here', 'Ann Lee'],
    ['Ann Lee, because it rained', 'Ann Lee'],
    ['Ann Lee, she is here', 'Ann Lee'],
    ['Ann Lee, one of us', 'Ann Lee, one of us'],
    ['Ann Lee, Jr., a teacher', 'Ann Lee, Jr., a teacher'],
    ['Ann Lee, Bo Day', 'Ann Lee'],
    ['the teacher, Ann Lee', 'the teacher, Ann Lee'],
    ['the Dover teacher, Ann Lee', 'the Dover teacher'],
    ['the teacher, Ann Lee, Bo Day', 'the teacher, Ann Lee'],
    ['Ann Lee, a teacher in Dover since May', 'Ann Lee, a teacher in Dover since May'],
    ['the head of a school in May', 'the head of a school'],
    ['a man on the bridge', 'a man on the bridge'],
    ['a man with a dog', 'a man with a dog'],
    ['a man at the bridge', 'a man at the bridge'],
    ['a man on Friday', 'a man'],
    ['a man last night', 'a man'],
    ['she on Friday', 'she'],
    ['both men there', 'both men there'],
    ['of us', '–'],
    ['because it rained', '–'],
    ['is here', '–'],
    ['quickly left', '–'],
    ['“No” is it', '–'],
    ['', '–'],
  ])('%s', (text, expected) => {
    const clause = readClause(text);
    expect(readPhrase(text, clause, subjectAfter(clause, 0))).toBe(expected);
  });
});
