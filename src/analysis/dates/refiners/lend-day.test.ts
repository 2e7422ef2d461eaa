import { expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

it.each([
  // The day stands right behind the time …
  ['He left at noon on Tuesday.', 'noon = 2023-09-19T12:00; Tuesday = 2023-09-19'],
  ['He left at noon, on Tuesday.', 'noon = 2023-09-19T12:00; Tuesday = 2023-09-19'],
  ['He left at noon local time on Tuesday.', 'noon = 2023-09-19T12:00; Tuesday = 2023-09-19'],
  ['He left at 3 a.m. on the night of Tuesday.', '3 a.m. = 2023-09-19T03:00; the night of Tuesday = 2023-09-19TNI'],
  ['He left at 3 a.m. on the night of May 5.', '3 a.m. = 2023-05-05T03:00; the night of May 5 = 2023-05-05TNI'],
  ['He left at 3 p.m. on May 5.', '3 p.m. = 2023-05-05T15:00; May 5 = 2023-05-05'],
  ['He left at 3 p.m. on Christmas Day 2020.', '3 p.m. = 2020-12-25T15:00; Christmas Day 2020 = 2020-12-25'],
  ['It struck (at 3 p.m.) on Tuesday.', '3 p.m. = 2023-09-19T15:00; Tuesday = 2023-09-19'],
  ['It struck (at 3 p.m.) Tuesday.', '3 p.m. = 2023-09-19T15:00; Tuesday = 2023-09-19'],
  // … or behind another time of the same day.
  [
    'The shop was open from 9 a.m. to 5 p.m. on Monday.',
    '9 a.m. = 2023-09-18T09:00; 5 p.m. = 2023-09-18T17:00; Monday = 2023-09-18',
  ],
  [
    'It was open from 9 a.m. until 5 p.m. on Monday.',
    '9 a.m. = 2023-09-18T09:00; 5 p.m. = 2023-09-18T17:00; Monday = 2023-09-18',
  ],
  [
    'It was open from 9 a.m. till 5 p.m. on Monday.',
    '9 a.m. = 2023-09-18T09:00; 5 p.m. = 2023-09-18T17:00; Monday = 2023-09-18',
  ],
  [
    'It was open from 9 a.m. through 5 p.m. on Monday.',
    '9 a.m. = 2023-09-18T09:00; 5 p.m. = 2023-09-18T17:00; Monday = 2023-09-18',
  ],
  [
    'It rang at 9 a.m. and 5 p.m. on Monday.',
    '9 a.m. = 2023-09-18T09:00; 5 p.m. = 2023-09-18T17:00; Monday = 2023-09-18',
  ],
  [
    'It rang at 9 a.m. or 5 p.m. on Monday.',
    '9 a.m. = 2023-09-18T09:00; 5 p.m. = 2023-09-18T17:00; Monday = 2023-09-18',
  ],
  [
    'It was open 9 a.m. – 5 p.m. on Monday.',
    '9 a.m. = 2023-09-18T09:00; 5 p.m. = 2023-09-18T17:00; Monday = 2023-09-18',
  ],
  ['It was open 9 a.m.–5 p.m. on Monday.', '9 a.m. = 2023-09-18T09:00; 5 p.m. = 2023-09-18T17:00; Monday = 2023-09-18'],
  ['It rang at 9 a.m. and 5 p.m. Monday.', '9 a.m. = 2023-09-18T09:00; 5 p.m. Monday = 2023-09-18T17:00'],
  // "By" points ahead, but it is not the day that it stands before.
  [
    'By 10:30 a.m. (0830 GMT) on Sunday, twenty had drowned.',
    '10:30 a.m. = 2023-09-17T10:30; 0830 GMT = 2023-09-17T08:30; Sunday = 2023-09-17',
  ],
  // A day of another clause, a month, or what comes after other words is not the time's.
  ['He left at noon, and on Tuesday he had come.', 'noon = 2023-09-22T12:00; Tuesday = 2023-09-19'],
  ['He left at noon, Rome time, on Tuesday.', 'noon = 2023-09-22T12:00; Tuesday = 2023-09-19'],
  ['He left at noon as on Tuesday.', 'noon = 2023-09-22T12:00; Tuesday = 2023-09-19'],
  [
    'It rang at 9 a.m. but 5 p.m. on Monday.',
    '9 a.m. = 2023-09-22T09:00; 5 p.m. = 2023-09-18T17:00; Monday = 2023-09-18',
  ],
  [
    'It rang at 9 a.m. to some, at 5 p.m. on Monday to all.',
    '9 a.m. = 2023-09-22T09:00; 5 p.m. = 2023-09-18T17:00; Monday = 2023-09-18',
  ],
  ['He left at noon on or in May.', 'noon = 2023-09-22T12:00; May = 2023-05'],
])('%s', (text, expected) => {
  expect(findDates(text)).toBe(expected);
});
