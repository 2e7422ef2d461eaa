import type { Recogniser } from '#analysis/dates/meaning.ts';

/**
 * Quarters and halves as bankers write them: "3Q 2022", "4Q22", "1Q’23", "2Q" alone, "1H23". A half needs its year, since
 * "1H" by itself is hydrogen as often. Misses "9M22", the first nine months.
 */
export const shortQuarter: Recogniser = {
  rule: 'short quarter',
  needs: ['q', 'h'],
  pattern: /\b(?:(?<quarter>[1-4])Q|(?<half>[12])H(?=\s?[’']?\d\d))(?:\s?(?<year>20\d\d)|[’']?(?<short>\d\d))?\b/g,
  read: ({ quarter, half, year, short }) => {
    const told = year ?? (short ? `20${short}` : null);
    const period = { year: told === null ? null : Number(told), pointing: null };
    if (quarter) return { kind: 'quarter', quarter: Number(quarter), years: 0, ...period };
    return { kind: 'half', half: half === '1' ? 1 : 2, ...period };
  },
};
