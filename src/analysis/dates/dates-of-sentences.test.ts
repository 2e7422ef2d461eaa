import { expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';

it.each<[string, string[]]>([
  [
    'It was opened on Monday and shut on Friday.',
    ['Monday: DATE 2024-03-04, 2024-03-04', 'Friday: DATE 2024-03-01, 2024-03-01'],
  ],
  [
    'It was opened last Monday and will shut next Friday.',
    ['last Monday: DATE 2024-03-04, 2024-03-04', 'next Friday: DATE 2024-03-08, 2024-03-08'],
  ],
  [
    'It opens on Thursday. It opened on Thursday.',
    ['Thursday: DATE 2024-03-07, 2024-03-07', 'Thursday: DATE 2024-02-29, 2024-02-29'],
  ],
  [
    'It was opened on May 5, 2023, at 3 p.m. and shut at noon.',
    [
      'May 5, 2023: DATE 2023-05-05, 2023-05-05',
      '3 p.m.: TIME 2023-05-05T15:00, 2023-05-05T15:00',
      'noon: TIME 2023-05-05T12:00, 2023-05-05T12:00',
    ],
  ],
  [
    'It was opened on 3/4/2023 and on 13/4/2023.',
    ['3/4/2023: DATE 2023-04-03, 2023-04-03', '13/4/2023: DATE 2023-04-13, 2023-04-13'],
  ],
  [
    'It was opened on 2023-05-06 and at 2023-05-06T10:30Z.',
    ['2023-05-06: DATE 2023-05-06, 2023-05-06', '2023-05-06T10:30Z: TIME 2023-05-06T10:30, 2023-05-06T10:30Z'],
  ],
  [
    'It was opened in May and shut in the spring of 2021.',
    ['May: DATE 2023-05, 2023-05', 'the spring of 2021: DATE 2021-SP, 2021-21'],
  ],
  [
    'It was opened in early 2019 and shut in late May.',
    ['early 2019: DATE 2019, 2019-01~/2019-04~ about', 'late May: DATE 2023-05, 2023-05-21~/2023-05-31~ about'],
  ],
  [
    'It was opened in mid-2019 and shut at the end of 2020.',
    ['mid-2019: DATE 2019, 2019-05~/2019-08~ about', 'the end of 2020: DATE 2020, 2020-09~/2020-12~ about'],
  ],
  ['It was opened in the 19th century and shut in 44 BC.', ['19th century: DATE 18, 18XX', '44 BC: DATE -0043, -0043']],
  [
    'It was opened in 1984-85 and between 1990 and 1995.',
    ['1984-85: DATE 1984/1985, 1984/1985', '1990: DATE 1990, 1990', '1995: DATE 1995, 1995'],
  ],
  [
    'It was opened more than 12 years ago and a decade ago.',
    ['more than 12 years ago: DATE 2012, ../2012-03-05 about', 'a decade ago: DATE 201X, 201X'],
  ],
  [
    'It will open in two weeks and shut within three months.',
    ['two weeks: DATE 2024-W12, 2024-03-18/2024-03-24', 'three months: DURATION P3M, open about'],
  ],
  [
    'It was open for two hours and for more than a year.',
    ['two hours: DURATION PT2H, open', 'more than a year: DURATION P1Y, open about'],
  ],
  ['It opens every Monday and twice a week.', ['every Monday: SET XXXX-WXX-1, open', 'twice a week: SET P1W, open']],
  [
    'It opens daily, weekly and every two years.',
    ['daily: SET P1D, open', 'weekly: SET P1W, open', 'every two years: SET P2Y, open'],
  ],
  [
    'It was opened yesterday, shut today and opens tomorrow.',
    [
      'yesterday: DATE 2024-03-04, 2024-03-04',
      'today: DATE 2024-03-05, 2024-03-05',
      'tomorrow: DATE 2024-03-06, 2024-03-06',
    ],
  ],
  [
    'It was opened last week, last month and last year.',
    [
      'last week: DATE 2024-W09, 2024-02-26/2024-03-03',
      'last month: DATE 2024-02, 2024-02',
      'last year: DATE 2023, 2023',
    ],
  ],
  [
    'It will open next week, next month and next year.',
    [
      'next week: DATE 2024-W11, 2024-03-11/2024-03-17',
      'next month: DATE 2024-04, 2024-04',
      'next year: DATE 2025, 2025',
    ],
  ],
  [
    'It opens this week, this month and this year.',
    [
      'this week: DATE 2024-W10, 2024-03-04/2024-03-10',
      'this month: DATE 2024-03, 2024-03',
      'this year: DATE 2024, 2024',
    ],
  ],
  [
    'It was opened last summer and will shut this winter.',
    ['last summer: DATE 2023-SU, 2023-22', 'this winter: DATE 2024-WI, 2024-24'],
  ],
  [
    'It was opened in the third quarter of 2023 and in Q1 2022.',
    ['the third quarter of 2023: DATE 2023-Q3, 2023-07/2023-09', 'Q1 2022: DATE 2022-Q1, 2022-01/2022-03'],
  ],
  [
    'It was opened in the first half of 2023 and last quarter.',
    ['the first half of 2023: DATE 2023-H1, 2023-01/2023-06', 'last quarter: DATE 2023-Q4, 2023-10/2023-12'],
  ],
  [
    'It was opened on Christmas Day 2022 and on New Year’s Eve.',
    ['Christmas Day 2022: DATE 2022-12-25, 2022-12-25', 'New Year’s Eve: DATE 2023-12-31, 2023-12-31'],
  ],
  [
    'It was opened the day before yesterday and opens the day after tomorrow.',
    ['the day before yesterday: DATE 2024-03-03, 2024-03-03', 'the day after tomorrow: DATE 2024-03-07, 2024-03-07'],
  ],
  [
    'It was opened early Tuesday and late on Wednesday.',
    ['early Tuesday: DATE 2024-03-05, 2024-03-05', 'Wednesday: DATE 2024-02-28, 2024-02-28'],
  ],
  ['It may open in May. March on, Sun Bank, and fall.', ['May: DATE 2024-05, 2024-05']],
  [
    'It was opened at 10:30 a.m. GMT on Friday and at 9.40 a.m.',
    [
      '10:30 a.m. GMT: TIME 2024-03-01T10:30, 2024-03-01T10:30Z',
      'Friday: DATE 2024-03-01, 2024-03-01',
      '9.40 a.m.: TIME 2024-03-01T09:40, 2024-03-01T09:40',
    ],
  ],
  [
    'It was opened in September of last year and in June this year.',
    ['September of last year: DATE 2023-09, 2023-09', 'June this year: DATE 2024-06, 2024-06'],
  ],
  [
    'It was opened on Sept. 11, 2001, and on Oct 3.',
    ['Sept. 11, 2001: DATE 2001-09-11, 2001-09-11', 'Oct 3: DATE 2001-10-03, 2001-10-03'],
  ],
  [
    'It was opened the previous year and shut the following day.',
    ['the previous year: DATE 2023, 2023', 'the following day: DATE XXXX-XX-XX, open'],
  ],
  [
    'It was opened last October and shut in October 2023.',
    ['last October: DATE 2023-10, 2023-10', 'October 2023: DATE 2023-10, 2023-10'],
  ],
  [
    'It was opened a few days ago and some weeks ago.',
    ['a few days ago: DATE PAST_REF, open', 'some weeks ago: DATE PAST_REF, open'],
  ],
  [
    'It was opened recently, now and once in the past.',
    ['recently: DATE PAST_REF, open', 'now: DATE PRESENT_REF, open', 'the past: DATE PAST_REF, open'],
  ],
  ['It is a 52-year-old bridge of 12 3/4 miles with 2,019 stones.', []],
  [
    'It was opened at the turn of the century and by the end of the month.',
    ['the end of the month: DATE 2024-03, 2024-03-21~/2024-03-31~ about'],
  ],
  [
    'It was opened on Easter Sunday 2023 and on Labor Day.',
    ['Easter Sunday 2023: DATE 2023-04-09, 2023-04-09', 'Labor Day: DATE 2023-09-04, 2023-09-04'],
  ],
  [
    'It was opened in fiscal 2022 and in the 2022-23 season.',
    ['fiscal 2022: DATE 2022, 2022', '2022-23: DATE 2022/2023, 2022/2023'],
  ],
])('the dates of an article of 5 March 2024, a Tuesday: %s', (text, expected) => {
  const { dates } = analyzeArticle({ id: 'a', text, published: '2024-03-05' });
  const found = dates.map(({ start, end, type, value, edtf, approximate }) => {
    const meant = `${type} ${value}, ${edtf ?? 'open'}${approximate ? ' about' : ''}`;
    return `${text.slice(start, end)}: ${meant}`;
  });
  expect(found).toEqual(expected);
});
