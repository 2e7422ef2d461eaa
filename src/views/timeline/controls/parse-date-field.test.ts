import { describe, expect, it } from 'vitest';
import { DAY_MS, toIsoDay } from '#analysis/dates/calendar-day.ts';
import { parseDateField } from './parse-date-field.ts';

function read(typed: string): string {
  const { window, problem } = parseDateField(typed);
  return window ? `${toIsoDay(window.from)} ${toIsoDay(window.to - DAY_MS)}` : problem;
}

describe('parseDateField', () => {
  it.each([
    ['2011', '2011-01-01 2011-12-31'],
    ['Sept 2011', '2011-09-01 2011-09-30'],
    ['september, 2011', '2011-09-01 2011-09-30'],
    ['2012-02', '2012-02-01 2012-02-29'],
    ['Dec. 1999', '1999-12-01 1999-12-31'],
    ['22 Sep 2011', '2011-09-22 2011-09-22'],
    ['22nd of September 2011', '2011-09-22 2011-09-22'],
    ['September 22, 2011', '2011-09-22 2011-09-22'],
    ['  2011-09-22 ', '2011-09-22 2011-09-22'],
    ['31 Dec 2011', '2011-12-31 2011-12-31'],
    ['22/9/2011', '2011-09-22 2011-09-22'],
    ['9/22/2011', '2011-09-22 2011-09-22'],
    ['480 BC', '-0479-01-01 -0479-12-31'],
    ['480 b.c.e.', '-0479-01-01 -0479-12-31'],
    ['Sept 480 BC', '-0479-09-01 -0479-09-30'],
    ['-0479-09-20', '-0479-09-20 -0479-09-20'],
    ['1 BC', '0000-01-01 0000-12-31'],
    ['AD 79', '0079-01-01 0079-12-31'],
    ['12000', '12000-01-01 12000-12-31'],
  ])('reads %s', (typed, days) => {
    expect(read(typed)).toBe(days);
  });

  it.each([
    ['soon', '“soon” is no date that this field can read. Write it as'],
    ['', 'Write it as 2011, Sept 2011'],
    ['22 Sep', '“22 Sep” has no year.'],
    ['31 June 2011', 'the month has no day 31'],
    ['2011-13-01', 'is no date that this field can read'],
    ['0 BC', 'is no date that this field can read'],
    ['3/4/2023', 'can be read as two days. Write the month in letters'],
    ['22 Sepp 20111111', 'is no date that this field can read'],
    [`${'9'.repeat(10_000)} BC`, 'is no date that this field can read'],
  ])('says what is wrong with %s', (typed, problem) => {
    expect(read(typed)).toContain(problem);
  });
});
