import { describe, expect, it } from 'vitest';
import { toArticle, toStory } from '#bundle/test-quotations.ts';
import { toStoryQuotations } from '#views/quotes/to-story-quotations.ts';
import { toDays } from './to-days.ts';

function daysOf(...edtfs: (string | null)[]) {
  const article = toArticle(
    'A',
    edtfs.map((_, index) => `Ana: that it is ${index}`),
  );
  const quotations = article.quotations.map((quotation, index) => {
    const edtf = edtfs[index] ?? null;
    return { ...quotation, said: edtf === null ? null : ({ edtf, basis: 'stated', date: null } as const) };
  });
  const { total, cardAt } = toStoryQuotations(toStory([{ ...article, quotations }]));
  return toDays(Array.from({ length: total }, (_, ordinal) => cardAt(ordinal)));
}

describe('toDays', () => {
  it('places days to scale between the first and the last', () => {
    const days = daysOf('2023-01-01', '2023-01-03', '2023-01-11');
    expect(days).toMatchObject({ first: '2023-01-01', last: '2023-01-11', rows: 1, unknown: 0 });
    expect(days?.marks.map(({ from }) => from)).toEqual([0, 20, 100]);
  });

  it('draws a month as wide as it is', () => {
    expect(daysOf('2023-01-01', '2023-03', '2023-05-31')?.marks[1]).toMatchObject({ row: 0 });
    const [, month] = daysOf('2023-01-01', '2023-03', '2023-05-31')?.marks ?? [];
    expect((month?.to ?? 0) - (month?.from ?? 0)).toBeCloseTo(20);
  });

  it('stacks what was said on one day, and stands in the middle when there is but one day', () => {
    const days = daysOf('2023-01-01', '2023-01-01');
    expect(days?.marks.map(({ from, row }) => [from, row])).toEqual([
      [50, 0],
      [50, 1],
    ]);
    expect(days?.rows).toBe(2);
  });

  it('counts unknown days, and draws nothing when all are', () => {
    expect(daysOf('2023-01-01', null)).toMatchObject({ unknown: 1 });
    expect(daysOf(null)).toBeNull();
  });
});
