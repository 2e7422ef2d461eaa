import { describe, expect, it } from 'vitest';
import type { DateMention, Quotation } from '#analysis/annotations.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractDates } from './extract-dates.ts';

const FRIDAY = '2023-09-22';

function datesOf(text: string, published: string | null = FRIDAY, quotations: Quotation[] = []): DateMention[] {
  return extractDates('a', extractStructure(text), quotations, published);
}

const found = (text: string, published: string | null = FRIDAY): string =>
  datesOf(text, published)
    .map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
    .join('; ');

function quotation(text: string, words: string, cue: string | null): Quotation {
  const start = text.indexOf(words);
  const cueStart = cue === null ? -1 : text.indexOf(cue);
  return {
    id: `a.q${start}`,
    kind: 'direct',
    spans: [{ start, end: start + words.length }],
    speaker: null,
    cue: cue === null ? null : { start: cueStart, end: cueStart + cue.length },
    relay: null,
    closed: true,
    said: null,
    rule: 'test',
  };
}

describe('dates that the text states in full', () => {
  it.each([
    ['The council met on 22 September 2023.', '22 September 2023 = 2023-09-22'],
    ['The talks of March 3rd, 2021, failed.', 'March 3rd, 2021 = 2021-03-03'],
    ['They wed on the 4th of July 1976.', 'the 4th of July 1976 = 1976-07-04'],
    ['It was signed on Thursday, Jan. 6, 2000.', 'Thursday, Jan. 6, 2000 = 2000-01-06'],
    ['Posted 2023-09-21T10:30:00Z by staff.', '2023-09-21T10:30:00Z = 2023-09-21T10:30:00'],
    ['It was signed on 25/06/2023 in Rome.', '25/06/2023 = 2023-06-25'],
    ['In June 2020 the shop closed.', 'June 2020 = 2020-06'],
    ['Prices have doubled since 2011.', '2011 = 2011'],
    ['The 2008 elections were close.', '2008 = 2008'],
    ['It is due in mid-2031, they say.', 'mid-2031 = 2031'],
    ['He worked there from 1990-95.', '1990-95 = 1990/1995'],
    ['The fair of September 22-24, 2019, drew crowds.', 'September 22-24, 2019 = 2019-09-22/2019-09-24'],
    ['The town grew in the early 1990s.', 'early 1990s = 199X'],
    ["Rents fell in the '90s.", "'90s = 199X"],
    ['It was built in the nineteenth century.', 'nineteenth century = 18'],
    ['He was murdered in 44 BC.', '44 BC = -0043'],
    ['The war ended in nineteen forty-five.', 'nineteen forty-five = 1945'],
    ['It began in the summer of 1968.', 'the summer of 1968 = 1968-SU'],
    ['Profit fell in the fourth quarter of 2022.', 'the fourth quarter of 2022 = 2022-Q4'],
    ['They met on Christmas Eve 2019.', 'Christmas Eve 2019 = 2019-12-24'],
    ['It snowed on Easter Monday 2018.', 'Easter Monday 2018 = 2018-04-02'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
    expect(datesOf(text)[0]?.basis).toBe('stated');
    expect(found(text, null)).toBe(expected);
  });

  it('drops days that no calendar has', () => {
    expect(found('It was signed on February 30, 2023.')).toBe('');
  });
});

describe('dates that count from the publication date', () => {
  it.each([
    ['He was seen on September 20.', 'September 20 = 2023-09-20'],
    ['The games are scheduled for September 23.', 'September 23 = 2023-09-23'],
    ['He died on December 30.', 'December 30 = 2022-12-30'],
    ['The election is on January 14.', 'January 14 = 2024-01-14'],
    ['They met on Monday, October 10.', 'Monday, October 10 = 2022-10-10'],
    ['The vote was held on Tuesday.', 'Tuesday = 2023-09-19'],
    ['The vote is scheduled for Tuesday.', 'Tuesday = 2023-09-26'],
    ['Police found the car on Friday.', 'Friday = 2023-09-22'],
    ['He arrived last Friday.', 'last Friday = 2023-09-15'],
    ['The ministers will meet by Monday.', 'Monday = 2023-09-25'],
    ['The law passed in June.', 'June = 2023-06'],
    ['The law took effect in December.', 'December = 2022-12'],
    ['The law will take effect in January.', 'January = 2024-01'],
    ['It happened last October.', 'last October = 2022-10'],
    ['Last summer the lake dried up.', 'Last summer = 2023-SU'],
    ['It will open next spring.', 'next spring = 2024-SP'],
    ['Revenue in the second quarter rose.', 'the second quarter = 2023-Q2'],
    ['Yesterday evening the lights went out.', 'Yesterday evening = 2023-09-21TEV'],
    ['They left the day before yesterday.', 'the day before yesterday = 2023-09-20'],
    ['He called at 10 p.m. Wednesday.', '10 p.m. Wednesday = 2023-09-20T22:00'],
    ['It struck on Wednesday morning.', 'Wednesday morning = 2023-09-20TMO'],
    ['They met last week.', 'last week = 2023-W37'],
    ['It rained over the weekend.', 'the weekend = 2023-W37-WE'],
    ['It opens next month.', 'next month = 2023-10'],
    ['He left two weeks ago.', 'two weeks ago = 2023-W36'],
    ['He left three days ago.', 'three days ago = 2023-09-19'],
    ['He left 18 months ago.', '18 months ago = 2022-03'],
    ['He left two and a half years ago.', 'two and a half years ago = 2021'],
    ['It stood half a century ago.', 'half a century ago = 1973'],
    ['They will vote in two weeks.', 'two weeks = 2023-W40'],
    ['Prices fell last Thanksgiving.', 'last Thanksgiving = 2022-11-24'],
    ['It was the previous year.', 'the previous year = 2022'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
    const [date] = datesOf(text);
    expect(date?.basis).toBe('inferred');
    expect(date?.anchor).toEqual({ kind: 'publication', day: FRIDAY, date: null });
  });

  it.each([
    ['He came earlier this week.', '2023-09-18/2023-09-22', false],
    ['He will speak later this month.', '2023-09-22/2023-09-30', false],
    ['It broke out more than 12 years ago.', '../2011-09-22', true],
    ['It began less than two weeks ago.', '2023-09-08/2023-09-22', true],
    ['It began about 10 years ago.', '2013~', true],
    ['He left in late November.', '2022-11-21~/2022-11-30~', true],
    ['It fell in the early 1990s.', '1990~/1993~', true],
    ['It was early 2009.', '2009-01~/2009-04~', true],
    ['It opens by the end of 2025.', '2025-09~/2025-12~', true],
  ])('%s is %s', (text, edtf, approximate) => {
    expect(datesOf(text)[0]).toMatchObject({ edtf, approximate });
  });

  it.each([
    ['He was seen on September 20.', 'September 20 = XXXX-09-20'],
    ['The vote was held on Tuesday.', 'Tuesday = XXXX-WXX-2'],
    ['The law passed in June.', 'June = XXXX-06'],
    ['They met last week.', 'last week = PAST_REF'],
    ['He left two years ago.', 'two years ago = PAST_REF'],
    ['It opens next month.', 'next month = FUTURE_REF'],
    ['This summer it rained.', 'This summer = XXXX-SU'],
  ])('without one, "%s" stays relative', (text, expected) => {
    expect(found(text, null)).toBe(expected);
    expect(datesOf(text, null)[0]).toMatchObject({ edtf: null, earliest: null, anchor: null, basis: 'inferred' });
  });
});

describe('dates that count from another date of the text', () => {
  it.each([
    ['On May 3, 2020, he resigned. The next day she followed.', 'the next day', '2020-05-04'],
    ['He resigned on 3 May 2020. Two days later she followed.', 'Two days later', '2020-05-05'],
    ['In 2015 he won. The following year he lost.', 'The following year', '2016'],
    ['Profit fell in the third quarter of 2021 from a year earlier.', 'a year earlier', '2020-Q3'],
  ])('%s', (text, words, value) => {
    const dates = datesOf(text);
    const date = dates.find(({ start, end }) => text.slice(start, end).toLowerCase() === words.toLowerCase());
    expect(date).toMatchObject({ value, basis: 'inferred', anchor: { kind: 'mention', date: dates[0]?.id } });
  });

  it.each([
    ['It burst at about 11:20 p.m. on September 19, officials wrote.', '2023-09-19T23:20'],
    ['It burst at noon on the day. It opened at noon on Tuesday.', '2023-09-19T12:00'],
    ['The dam gave way on Wednesday night. Built in 1971, it failed at 11 p.m. in the rain.', '2023-09-20T23:00'],
    ['The vote on the law was at 10 p.m. and the law is of May 3, 2020.', '2023-09-22T22:00'],
  ])('gives a time the day told beside or before it: %s', (text, value) => {
    expect(datesOf(text).findLast(({ type, value: told }) => type === 'TIME' && told.includes('T'))?.value).toBe(value);
  });

  it.each([
    ['He spoke on Wednesday. They will march next Monday. Two roads were closed the next day.', '2023-09-21'],
    ['He spoke on Wednesday. They will march next Monday. Two roads will be closed the next day.', '2023-09-26'],
    ['They will march next Monday. Two roads were closed the next day.', '2023-09-26'],
  ])('counts what is over from a day that is over, where one is told: %s', (text, value) => {
    expect(datesOf(text).find(({ rule }) => rule === 'neighbouring unit')?.value).toBe(value);
  });

  it('does not guess the next day of an unknown one', () => {
    expect(datesOf('The next day he died.')[0]).toMatchObject({ value: 'XXXX-XX-XX', edtf: null, anchor: null });
  });

  it('lends the year of one of two joined dates to the other', () => {
    expect(found('It ran from December to March 2020.')).toBe('December = 2019-12; March 2020 = 2020-03');
    expect(found('It ran from Dec. 3, 2019, to Jan. 5.')).toContain('Jan. 5 = 2020-01-05');
  });
});

describe('dates in a quotation', () => {
  const text = 'On Tuesday the mayor left. “We will vote tomorrow,” she said on Wednesday.';

  it('count from the day of speaking', () => {
    const dates = datesOf(text, FRIDAY, [quotation(text, '“We will vote tomorrow,”', 'said')]);
    const said = dates.find(({ value }) => value === '2023-09-20');
    expect(dates.map(({ value }) => value)).toEqual(['2023-09-19', '2023-09-21', '2023-09-20']);
    expect(dates[1]?.anchor).toEqual({ kind: 'speech', day: '2023-09-20', date: said?.id });
  });

  it('count each from its own day, in whatever order the quotations come', () => {
    const told = '“We go tomorrow,” she said on Monday. “We went yesterday,” he told her on Wednesday.';
    const spoken = [quotation(told, '“We went yesterday,”', 'told'), quotation(told, '“We go tomorrow,”', 'said')];
    const values = datesOf(told, FRIDAY, spoken).map(({ value }) => value);
    expect(values).toEqual(['2023-09-19', '2023-09-18', '2023-09-19', '2023-09-20']);
  });

  it('count from the publication day when no other is told', () => {
    const plain = '“We will vote tomorrow,” she said.';
    const [date] = datesOf(plain, FRIDAY, [quotation(plain, '“We will vote tomorrow,”', 'said')]);
    expect(date).toMatchObject({ value: '2023-09-23', anchor: { kind: 'speech', day: FRIDAY, date: null } });
  });

  it('count from the writer’s day in indirect speech', () => {
    const indirect = 'She said on Wednesday that they would vote tomorrow.';
    const spoken = { ...quotation(indirect, 'that they would vote tomorrow', 'said'), kind: 'indirect' as const };
    expect(datesOf(indirect, FRIDAY, [spoken])[1]?.value).toBe('2023-09-23');
  });
});

describe('text that is set aside', () => {
  it('gives no dates', () => {
    const structure = extractStructure('He left on May 3.');
    const bare = { ...structure, paragraphs: [], sentences: [], headings: [], titleSpan: null };
    expect(extractDates('a', bare, [], FRIDAY)).toEqual([]);
  });
});

describe('what has no place in the calendar', () => {
  it.each([
    ['It lasted for three days.', 'DURATION', 'P3D'],
    ['It took more than 20 years.', 'DURATION', 'P20Y'],
    ['It grew over the past two months.', 'DURATION', 'P2M'],
    ['They made a five-year plan.', 'DURATION', 'P5Y'],
    ['They have 48 hours to leave.', 'DURATION', 'PT48H'],
    ['It changed in recent years.', 'DURATION', 'PXY'],
    ['They meet every Tuesday.', 'SET', 'XXXX-WXX-2'],
    ['They march each July.', 'SET', 'XXXX-07'],
    ['They meet every other week.', 'SET', 'P2W'],
    ['The shop is closed on Mondays.', 'SET', 'XXXX-WXX-1'],
    ['She is now free.', 'DATE', 'PRESENT_REF'],
    ['He left several years ago.', 'DATE', 'PAST_REF'],
    ['It may change in the near future.', 'DATE', 'FUTURE_REF'],
  ])('%s', (text, type, value) => {
    expect(datesOf(text)).toMatchObject([{ type, value, edtf: null, earliest: null, latest: null }]);
  });
});
