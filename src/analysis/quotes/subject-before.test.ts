import { describe, expect, it } from 'vitest';
import { readClause, readPhrase } from './read-clause.fixture.ts';
import { subjectBefore } from './subject-before.ts';

describe('the subject at the end of', () => {
  it.each([
    ['Lee, a senator,', 'Lee, a senator,'],
    ['Lee, who left,', 'Lee, who left,'],
    ['Lee, whose son left,', 'Lee, whose son left,'],
    ['Lee, which is odd,', 'Lee,'],
    ['Lee, leaving town,', 'Lee,'],
    ['Lee, in town,', 'Lee,'],
    ['In town, Lee, a senator,', 'Lee, a senator,'],
    ['It fell; Lee, a senator,', 'Lee, a senator,'],
    ['So: Lee, a senator,', 'Lee, a senator,'],
    ['So — Lee, a senator,', 'Lee, a senator,'],
    ['“No” Lee, a senator,', 'Lee, a senator,'],
    ['of it,', '–'],
    ['Lee — a senator —', 'Lee'],
    ['a senator —', '–'],
    ['“No” — a senator —', '–'],
    ['Lee (D-Ohio)', 'Lee (D-Ohio)'],
    ['a senator)', '–'],
    ['Lee (a tall and very old man of few words)', 'Lee (a tall and very old man of few words)'],
    ['Lee (a tall and very old man of few words and deeds)', '–'],
    ['', '–'],
  ])('%s', (text, expected) => {
    const clause = readClause(text);
    expect(readPhrase(text, clause, subjectBefore(clause, clause.length, 0)).replace(/,$/u, '')).toBe(
      expected.replace(/,$/u, ''),
    );
  });
});
