import { describe, expect, it } from 'vitest';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractDates } from '#analysis/dates/extract-dates.ts';

const lastDate = (text: string) => extractDates('a', extractStructure(text), [], '2023-09-22').at(-1);

describe('a date that a preposition makes one end of an interval', () => {
  it.each([
    ['Rents have doubled since 2011.', '2011', '2011/..', '2011-01-01', null],
    ['It has stood empty since last week.', '2023-W37', '2023-09-11/..', '2023-09-11', null],
    ['The shop is shut since the early 1990s.', '199X', '1990~/..', '1990-01-01', null],
    ['Entry is free starting on Monday.', '2023-09-25', '2023-09-25/..', '2023-09-25', null],
    ['Fares rise from January 2024 onwards.', '2024-01', '2024-01/..', '2024-01-01', null],
    ['The road is closed until next spring.', '2024-SP', '../2024-21', null, '2024-05-31'],
    ['He stays through Sunday.', '2023-09-24', '../2023-09-24', null, '2023-09-24'],
    ['The polls are open until 10 p.m. on September 24.', '2023-09-24', '2023-09-24', '2023-09-24', '2023-09-24'],
  ])('%s', (text, value, edtf, earliest, latest) => {
    expect(lastDate(text)).toMatchObject({ value, edtf, earliest, latest });
  });

  it('gives a limit told as a time its day', () => {
    const text = 'The polls will be open on Sunday until 10 p.m. local time.';
    expect(lastDate(text)).toMatchObject({ edtf: '../2023-09-24T22:00', latest: '2023-09-24' });
  });

  it.each([
    ['It was the first win since 2011.', '2011'],
    ['Prices saw the sharpest fall since 2011.', '2011'],
    ['The bill was not signed until 2011.', '2011'],
    ['The vote was postponed until 2031.', '2031'],
    ['They don’t open until 2031.', '2031'],
    ['It rose from 2010 to 2011.', '2011'],
    ['He came on 5 May 2011, on a Thursday like any other.', '2011-05-05'],
    ['It must be paid by 2031.', '2031'],
    ['It is his best year since 2011.', '2011'],
    ['Tempers rose in the lead up to 2031 and its vote.', '2031'],
  ])('not: %s', (text, edtf) => {
    const dates = extractDates('a', extractStructure(text), [], '2023-09-22');
    expect(dates.map((date) => date.edtf)).toContain(edtf);
  });
});
