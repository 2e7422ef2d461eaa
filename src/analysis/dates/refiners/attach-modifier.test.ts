import { describe, expect, it } from 'vitest';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractDates } from '#analysis/dates/extract-dates.ts';

describe('words that move or blur the date behind them', () => {
  it.each([
    ['Rents fell in the first weeks of 2023.', 'the first weeks of 2023', '2023-01~/2023-04~', true],
    ['Rents fell in the last week of August.', 'the last week of August', '2023-08-21~/2023-08-31~', true],
    ['It rained in the week beginning 4 September.', 'the week beginning 4 September', '2023-09-04/2023-09-10', false],
    ['He left early Monday.', 'early Monday', '2023-09-18', false],
    ['It fell in the early 1900s.', 'early 1900s', '1900~/1933~', true],
    ['It struck at about 10 p.m. on Monday.', 'about 10 p.m.', '2023-09-18T22:00', true],
    ['He left the day before Christmas 2020.', 'the day before Christmas 2020', '2020-12-24', false],
  ])('%s', (text, words, edtf, approximate) => {
    const [date] = extractDates('a', extractStructure(text), [], '2023-09-22');
    expect(date && text.slice(date.start, date.end)).toBe(words);
    expect(date).toMatchObject({ edtf, approximate });
  });

  it('does not reach over the date before', () => {
    const text = 'Of all in 2019 the end of 2020 was worst.';
    const dates = extractDates('a', extractStructure(text), [], '2023-09-22');
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['2019', 'the end of 2020']);
  });
});
