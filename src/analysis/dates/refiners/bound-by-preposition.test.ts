import { describe, expect, it } from 'vitest';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractDates } from '#analysis/dates/extract-dates.ts';

const datesOf = (text: string) => extractDates('a', extractStructure(text), [], '2023-09-22');
const lastDate = (text: string) => datesOf(text).at(-1);

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

  it.each([
    ['It is shut since 2011.', '2011/..'],
    ['It is shut since at least 2011.', '2011/..'],
    ['It is shut since the 1990s.', '199X/..'],
    ['It is shut starting 2031.', '2031/..'],
    ['It is shut starting in 2031.', '2031/..'],
    ['It is shut starting from 2031.', '2031/..'],
    ['It is shut beginning in 2031.', '2031/..'],
    ['It is shut effective 5 May 2031.', '2031-05-05/..'],
    ['It has a clock dating from 1911.', '1911/..'],
    ['It is shut from 2031 on.', '2031/..'],
    ['It is shut from 2031 on, they say.', '2031/..'],
    ['It is shut from 2031 onward.', '2031/..'],
    ['It is shut from 2031 onwards.', '2031/..'],
    ['It is shut until 2031.', '../2031'],
    ['It is shut till 2031.', '../2031'],
    ['It is shut until at least 2031.', '../2031'],
    ['It was theirs up to 2011.', '../2011'],
    ['It is shut through 2031.', '../2031'],
    ['All that he led up to 2011.', '2011'],
    ['It is a modest town since 2011.', '2011/..'],
    ['It is a forest since 2011.', '2011/..'],
    ['He is under arrest since 2011.', '2011/..'],
    ['It was the first; it is shut since 2011.', '2011/..'],
    ['It was open from noon until 5 May 2031.', '../2031-05-05'],
    ['It isn’t dear, and is shut until 2031.', '../2031'],
    ['It did not end, and is shut until 2031.', '../2031'],
    ['It is knotted until 2031.', '../2031'],
    ['It ran from 2010, to 2011.', '2011'],
  ])('%s', (text, edtf) => {
    expect(lastDate(text)?.edtf).toBe(edtf);
  });

  it('gives a limit told as a time its day', () => {
    const text = 'The polls will be open on Sunday until 10 p.m. local time.';
    expect(lastDate(text)).toMatchObject({ edtf: '../2023-09-24T22:00', latest: '2023-09-24' });
  });

  it.each([
    ['It was the first win since 2011.', '2011'],
    ['It was the last win since 2011.', '2011'],
    ['It was the only win since 2011.', '2011'],
    ['It won once since 2011.', '2011'],
    ['It won most games since 2011.', '2011'],
    ['It won the least since 2011.', '2011'],
    ['It was the worst year since 2011.', '2011'],
    ['Prices saw the sharpest fall since 2011.', '2011'],
    ['The bill was not signed until 2011.', '2011'],
    ['The bill was never signed until 2011.', '2011'],
    ['Nobody signed until 2011.', '2011'],
    ['Nothing was signed until 2011.', '2011'],
    ['None was signed until 2011.', '2011'],
    ['It was hardly seen until 2011.', '2011'],
    ['It was put off until 2031.', '2031'],
    ['It was deferred until 2031.', '2031'],
    ['The vote was postponed until 2031.', '2031'],
    ['They don’t open until 2031.', '2031'],
    ["They didn't open until 2011.", '2011'],
    ['It rose from 2010 to 2011.', '2011'],
    ['It rose from 2010 up to 2011.', '2011'],
    ['It rose from 2010 until 2011.', '2011'],
    ['It rose from 2010 till 2011.', '2011'],
    ['It rose from 2010 through 2011.', '2011'],
    ['It rose from 2011 on a wave of trade.', '2011'],
    ['It was 2011 on, they say.', '2011'],
    ['He came on 5 May 2011, on a Thursday like any other.', '2011-05-05'],
    ['It must be paid by 2031.', '2031'],
    ['It is his best year since 2011.', '2011'],
    ['Tempers rose in the lead up to 2031 and its vote.', '2031'],
    ['Tempers rose in the run-up to 2031 and its vote.', '2031'],
    ['Tempers rose in the build-up to 2031 and its vote.', '2031'],
    ['All that led up to 2011 is over.', '2011'],
    ['It is shut since the war of 2011.', '2011'],
    ['It was insincere. 2011 was better.', '2011'],
  ])('not: %s', (text, edtf) => {
    expect(datesOf(text).map((date) => date.edtf)).toContain(edtf);
  });

  it.each([
    ['It was open until every Monday.', 'XXXX-WXX-1'],
    ['It was shut since 1990-95.', '1990/1995'],
    ['It stood through three days.', 'P3D'],
  ])('nor a length of time, a set or a stretch: %s', (text, value) => {
    const date = lastDate(text);
    expect(date?.value).toBe(value);
    expect(date?.edtf ?? '').not.toContain('..');
  });
});
