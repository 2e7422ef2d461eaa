import { describe, expect, it } from 'vitest';
import type { DateMention } from '#analysis/annotations.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractDates } from '#analysis/dates/extract-dates.ts';

const datesOf = (text: string, published: string | null = '2023-09-22') =>
  extractDates('a', extractStructure(text), [], published);

/** "two days later: DATE 2020-05-05, inferred from mention a.d11": what kind it is, and what it counts from. */
function describeDate(text: string, { start, end, type, basis, anchor }: DateMention): string {
  const from = anchor
    ? ` from ${[anchor.kind, anchor.day, anchor.date].filter((part) => part !== null).join(' ')}`
    : '';
  return `${text.slice(start, end)}: ${type} ${basis}${from}`;
}
const last = (text: string, published?: string | null) => {
  const date = datesOf(text, published).at(-1);
  return date && describeDate(text, date);
};

describe('what a date is and what it counts from', () => {
  it.each([
    ['It shut on 5 May 2020.', '5 May 2020: DATE stated'],
    ['It shut on 5 May.', '5 May: DATE inferred from publication 2023-09-22'],
    ['It shut at 10:30Z on 5 May 2020.', '5 May 2020: DATE stated'],
    ['It shut 2020-05-05T10:30Z at last.', '2020-05-05T10:30Z: TIME stated'],
    ['It shut at noon.', 'noon: TIME inferred from publication 2023-09-22'],
    ['On 5 May 2020 it shut at noon.', 'noon: TIME inferred from mention 2020-05-05 a.d3'],
    ['It was shut for three days.', 'three days: DURATION stated'],
    ['It is shut every Monday.', 'every Monday: SET stated'],
    ['It is shut now.', 'now: DATE stated'],
    ['It will shut in two weeks.', 'two weeks: DATE inferred from publication 2023-09-22'],
    ['It was built in two weeks.', 'two weeks: DURATION stated'],
    ['He left two weeks before the vote.', 'two weeks: DURATION stated'],
    [
      'The vote was on 5 May 2020. He left two days after the vote.',
      'two days: DATE inferred from mention 2020-05-05 a.d16',
    ],
    ['On 5 May 2020 it shut. Two days later it opened.', 'Two days later: DATE inferred from mention 2020-05-05 a.d3'],
    [
      'On 5 May 2020 it shut. The following Monday it opened.',
      'The following Monday: DATE inferred from mention 2020-05-05 a.d3',
    ],
    [
      'The second quarter of 2020 was bad. The quarter ended.',
      'The quarter: DATE inferred from mention 2020-04-01 a.d0',
    ],
    [
      'In the second quarter of 2020 it rose from a year ago.',
      'a year ago: DATE inferred from mention 2020-04-01 a.d3',
    ],
    [
      'In the second quarter of 2020 it rose from a year earlier.',
      'a year earlier: DATE inferred from mention 2020-04-01 a.d3',
    ],
    ['It shut on 3/4/2023.', '3/4/2023: DATE stated'],
    ['It shut on 3/4/2023 and on 25/4/2023.', '25/4/2023: DATE stated'],
    ['It shut on 25/4/2023 and on 3/4/2023.', '3/4/2023: DATE inferred'],
    ['It shut the next day.', 'the next day: DATE inferred'],
    ['It shut at Christmas 2020.', 'Christmas 2020: DATE stated'],
    ['It shut at Christmas.', 'Christmas: DATE inferred from publication 2023-09-22'],
    ['It was open June 3-5.', 'June 3-5: DATE inferred from publication 2023-09-22'],
    ['It was open June 3-5, 2020.', 'June 3-5, 2020: DATE stated'],
    ['It fell in the third quarter.', 'the third quarter: DATE inferred from publication 2023-09-22'],
    ['Sales fell in the last quarter.', 'the last quarter: DATE inferred from publication 2023-09-22'],
    ['It fell in H1 2022.', 'H1 2022: DATE stated'],
    ['It fell in the 2019 quarter.', 'the 2019 quarter: DATE stated'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it.each([
    ['It shut on 5 May.', '5 May: DATE inferred'],
    ['It shut on Monday.', 'Monday: DATE inferred'],
    ['It shut at noon.', 'noon: TIME inferred'],
    ['It shut last week.', 'last week: DATE inferred'],
    ['It shut at Christmas.', 'Christmas: DATE inferred'],
    ['It shut in May.', 'May: DATE inferred'],
    ['It shut last spring.', 'last spring: DATE inferred'],
    ['It fell in the third quarter.', 'the third quarter: DATE inferred'],
    ['Sales fell in the first half.', 'the first half: DATE inferred'],
    ['Sales fell in the quarter.', 'the quarter: DATE inferred'],
    ['It will shut in two weeks.', 'two weeks: DURATION stated'],
  ])('without a day of writing: %s', (text, expected) => {
    expect(last(text, null)).toBe(expected);
  });
});

describe('the extent of a date', () => {
  const extentOf = (text: string, published?: string | null) => {
    const date = datesOf(text, published).at(-1);
    return date && [date.value, date.edtf, date.earliest, date.latest];
  };

  it.each([
    ['It shut at 10:30 GMT.', '2023-09-22T10:30', '2023-09-22T10:30Z', '2023-09-22', '2023-09-22'],
    ['It shut at 10:30 a.m. ET.', '2023-09-22T10:30', '2023-09-22T10:30-04:00', '2023-09-22', '2023-09-22'],
    [
      'It shut at 10:30 a.m. ET, Jan. 3, 2023.',
      '2023-01-03T10:30',
      '2023-01-03T10:30-05:00',
      '2023-01-03',
      '2023-01-03',
    ],
    ['It shut at 10:30 a.m. local time.', '2023-09-22T10:30', '2023-09-22T10:30', '2023-09-22', '2023-09-22'],
    ['It shut at midnight.', '2023-09-22T24:00', '2023-09-22', '2023-09-22', '2023-09-22'],
    ['It shut this morning.', '2023-09-22TMO', '2023-09-22', '2023-09-22', '2023-09-22'],
    ['It is shut since 3/4/2023.', '2023', '[2023-03-04,2023-04-03]', '2023-03-04', '2023-04-03'],
    ['It is shut since 4/3/2023.', '2023', '[2023-03-04,2023-04-03]', '2023-03-04', '2023-04-03'],
    ['It is shut since early 2019.', '2019', '2019-01~/..', '2019-01-01', null],
    ['It is shut until late 2031.', '2031', '../2031-12~', null, '2031-12-31'],
    ['It left the day before 3 May 2020.', '2020-05-02', '2020-05-02', '2020-05-02', '2020-05-02'],
  ])('%s', (text, value, edtf, earliest, latest) => {
    expect(extentOf(text)).toEqual([value, edtf, earliest, latest]);
  });

  it.each([
    ['It shut at 10:30 GMT.', 'XXXX-XX-XXT10:30'],
    ['It shut at 10:30 yesterday.', 'PAST_REF'],
    ['It shut since last week.', 'PAST_REF'],
  ])('is not known without a day: %s', (text, value) => {
    expect(extentOf(text, null)).toEqual([value, null, null, null]);
  });

  it('counts “more than” from the date that it is counted from', () => {
    const text = 'On 3 May 2020 it shut. More than two days later it opened.';
    expect(extentOf(text)).toEqual(['2020-05-05', '2020-05-05/..', '2020-05-05', null]);
  });

  it('of a feast before there was one is not known', () => {
    expect(extentOf('He spoke on Inauguration Day.', '1900-03-03')?.[0]).toBe('XXXX-XX-XX');
  });
});
