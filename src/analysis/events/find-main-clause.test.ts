import { describe, expect, it } from 'vitest';
import { draftArticle } from '#analysis/links/draft-article.fixture.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { findMainClause } from './find-main-clause.ts';

function clauseOf(text: string, around?: string): string {
  const [profile] = profileSentences(draftArticle({ text }));
  if (!profile) return '';
  const word = profile.words.find(({ form }) => form === around);
  const { start, end } = findMainClause(text, profile, word);
  return text.slice(start, end);
}

describe('the main clause of a sentence', () => {
  it.each([
    ['In a surprising move, the two signed a pact.', 'the two signed a pact'],
    ['The two signed a pact, showing their resolve.', 'The two signed a pact'],
    ['The state, along with Norway, blocked the plan.', 'The state, along with Norway, blocked the plan'],
    ['The two signed a pact.', 'The two signed a pact'],
    ['Rain.', 'Rain'],
  ])('of “%s” is “%s”', (sentence, clause) => {
    expect(clauseOf(sentence)).toBe(clause);
  });

  it('can be asked for around a word', () => {
    expect(clauseOf('Her visit fell on the opening of the fair, where she joined others.', 'opening')).toBe(
      'Her visit fell on the opening of the fair',
    );
  });
});
