import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { BODY, inferredOf } from '#tests/dates/inferred-publication.ts';

describe('inferPublication', () => {
  it.each([
    'The lock was built on 5 March 1931.',
    'On Tuesday, March 5, 2024, the board closed the lock.',
    'The board closed the lock on Tuesday.',
    'The lock shuts on 5 March 2024.',
    'Copyright 2024. All rights reserved.',
  ])('takes no date of something that happens: %s', (sentence) => {
    expect(inferredOf(`${BODY}\n\n${sentence}`)).toBeNull();
  });

  it('counts the dates of the article from it', () => {
    const text = `LONDON, March 5, 2024 (HP) — ${BODY} The board met on Monday.`;
    const { dates } = analyzeArticle({ id: 'a', text });
    expect(dates.at(-1)).toMatchObject({ edtf: '2024-03-04', anchor: { kind: 'publication', day: '2024-03-05' } });
  });

  it('stands back where a date is supplied', () => {
    const { published } = analyzeArticle({
      id: 'a',
      text: `Published 22 September 2023\n\n${BODY}`,
      published: '2024-01-01',
    });
    expect(published).toEqual({ value: '2024-01-01', source: 'supplied' });
  });

  it('leaves relative dates as they are where there is no evidence', () => {
    const { published, dates } = analyzeArticle({ id: 'a', text: `${BODY} The board met on Monday.` });
    expect(published).toBeNull();
    expect(dates.map(({ edtf }) => edtf)).toContain(null);
  });
});
