import { expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

it.each([
  ['It rained in May last year.', '2023-09-22', 'May last year = 2022-05'],
  ['It will rain in May of next year.', '2023-09-22', 'May of next year = 2024-05'],
  ['It rained on May 3 last year.', '2023-09-22', 'May 3 last year = 2022-05-03'],
  ['It rained in the summer of last year.', '2023-09-22', 'the summer of last year = 2022-SU'],
  ['It rained at Easter last year.', '2023-09-22', 'Easter last year = 2022-04-17'],
  ['It fell in the third quarter of last year.', '2023-09-22', 'the third quarter of last year = 2022-Q3'],
  ['It fell in the second half of last year.', '2023-09-22', 'the second half of last year = 2022-H2'],
  ['They met on Monday of last week.', '2023-09-22', 'Monday of last week = 2023-09-11'],
  ['They met on Sunday last week.', '2023-09-22', 'Sunday last week = 2023-09-17'],
  ['They will meet on Thursday next week.', '2023-09-22', 'Thursday next week = 2023-09-28'],
  ['They met two weeks ago on Tuesday.', '2023-09-22', 'two weeks ago on Tuesday = 2023-09-05'],
  ['They met on the first Monday of May.', '2023-09-22', 'the first Monday of May = 2023-05-01'],
  ['They met on the fifth Monday of May 2023.', '2023-09-22', 'the fifth Monday of May 2023 = 2023-05-29'],
  ['They met on the final Sunday of May 2023.', '2023-09-22', 'the final Sunday of May 2023 = 2023-05-28'],
  ['They met on the last day of February 2024.', '2023-09-22', 'the last day of February 2024 = 2024-02-29'],
  ['They met on the first day of May 2023.', '2023-09-22', 'the first day of May 2023 = 2023-05-01'],
  ['They met on the first day of 2023.', '2023-09-22', 'the first day of 2023 = 2023-01-01'],
  ['They met on the third day of last year.', '2023-09-22', 'the third day of last year = 2022-01-03'],
  ['They met on the last day of last year.', '2023-09-22', 'the last day of last year = 2022-12-31'],
  ['They met on the last day of last month.', '2023-09-22', 'the last day of last month = 2023-08-31'],
  ['They met on the 31st of last month.', '2023-09-22', 'the 31st of last month = 2023-08-31'],
  ['They met on the 22nd of this month.', '2023-09-22', 'the 22nd of this month = 2023-09-22'],
  // No month has such a day.
  ['They met on the 31st of last month.', '2023-07-22', ''],
  ['They met on the 39th of last month.', '2023-07-22', 'last month = 2023-06'],
  // Without the day of writing the part is as little known as the whole.
  ['It rained in May last year.', null, 'May last year = XXXX-05'],
  ['They met on Tuesday of last week.', null, 'Tuesday of last week = XXXX-WXX-2'],
  ['They met on the first Monday of last month.', null, ''],
])('%s (written on %s): %s', (text, published, expected) => {
  expect(findDates(text, published)).toBe(expected);
});
