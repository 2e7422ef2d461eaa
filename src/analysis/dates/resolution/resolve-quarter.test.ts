import { describe, expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

const lastOf = (text: string, published: string | null) => findDates(text, published).split(' = ').at(-1);

describe('a quarter with its number', () => {
  it.each([
    ['Profit fell in the first quarter.', '2023-09-22', '2023-Q1'],
    ['Profit fell in the third quarter.', '2023-09-22', '2023-Q3'],
    ['Profit fell in the fourth quarter.', '2023-09-22', '2022-Q4'],
    ['Profit will fall in the fourth quarter.', '2023-09-22', '2023-Q4'],
    ['The fourth quarter:', '2023-09-22', '2023-Q4'],
    ['The fourth quarter:', '2023-05-22', '2022-Q4'],
    ['Profit will fall in the fourth quarter.', '2023-01-22', '2023-Q4'],
    ['Profit fell in the second quarter.', '2023-03-31', '2022-Q2'],
    ['Profit fell in the second quarter.', '2023-04-01', '2023-Q2'],
    ["Profit fell in last year's first quarter.", '2023-09-22', '2022-Q1'],
    ["Profit fell in this year's fourth quarter.", '2023-09-22', '2023-Q4'],
    ["Profit will fall in next year's second quarter.", '2023-09-22', '2024-Q2'],
    ['Profit fell in the fourth quarter of 2019.', '2023-09-22', '2019-Q4'],
    ['Profit fell in the fourth quarter.', null, 'XXXX-Q4'],
    ["Profit fell in last year's fourth quarter.", null, 'XXXX-Q4'],
  ])('%s (written on %s) is %s', (text, published, value) => {
    expect(lastOf(text, published)).toBe(value);
  });
});

describe('a quarter without its number', () => {
  it.each([
    ['Sales fell in the last quarter.', '2023-09-22', '2023-Q2'],
    ['Sales fell in the last quarter.', '2023-02-22', '2022-Q4'],
    ['Sales will fall in the current quarter.', '2023-09-22', '2023-Q3'],
    ['Sales will fall in the next quarter.', '2023-11-22', '2024-Q1'],
    ['Sales fell in the quarter.', '2023-09-22', '2023-Q2'],
    ['Sales fell in the latest quarter.', '2023-01-22', '2022-Q4'],
    ['Sales fell in the 2019 quarter.', '2023-09-22', '2019-QX'],
    ['Sales fell in the year-ago quarter.', '2023-09-22', '2022-Q2'],
    ['Sales fell in the quarter.', null, 'XXXX-QX'],
    ['The first quarter of 2019 was bad. The quarter ended early.', '2023-09-22', '2019-Q1'],
    ['The first quarter of 2019 was bad. It beat the 2018 quarter.', '2023-09-22', '2018-Q1'],
    ['The first quarter of 2019 was bad, as was the year-earlier quarter.', '2023-09-22', '2018-Q1'],
    ['The first quarter of 2019 was bad. The last quarter was good.', '2023-09-22', '2023-Q2'],
    ['The first quarter of 2019 was bad.', null, '2019-Q1'],
    ['The first quarter of 2019 was bad. The last quarter was good.', null, '2019-Q1'],
    // The quarter under way is not the one in which something was earned.
    ['The third quarter will be hard. In the quarter it lost money.', '2023-09-22', '2023-Q2'],
    ['The third quarter will be hard. In the quarter it will lose money.', '2023-09-22', '2023-Q3'],
    ['The third quarter will be hard. It lost money in the 2022 quarter.', '2023-09-22', '2022-Q3'],
    ['The second quarter was hard. In the quarter it lost money.', '2023-09-22', '2023-Q2'],
    ['The third quarter of 2021 was bad. A year later it rose.', '2023-09-22', '2022'],
    ['The third quarter of 2021 was bad. Two years earlier it rose.', '2023-09-22', '2019'],
    ['Profit rose from a year ago.', '2023-09-22', '2022-09'],
    ['In the second quarter profit rose from a year ago.', '2023-09-22', '2022-Q2'],
    ['In the second quarter it rained. He left a year ago.', '2023-09-22', '2022-09'],
    ['In the second quarter profit rose from a year earlier.', '2023-09-22', '2022-Q2'],
  ])('%s (written on %s) is %s', (text, published, value) => {
    expect(lastOf(text, published)).toBe(value);
  });

  it('is not one that was told long before', () => {
    const far = 'They spoke of the harbour and of its old boats for long. '.repeat(10);
    expect(lastOf(`The first quarter of 2019 was bad. ${far} The quarter ended early.`, '2023-09-22')).toBe('2023-Q2');
  });
});

describe('a half', () => {
  it.each([
    ['Sales fell in the first half.', '2023-09-22', '2023-H1'],
    ['Sales fell in the second half.', '2023-09-22', '2023-H2'],
    ['Sales fell in the second half.', '2023-06-30', '2022-H2'],
    ['Sales fell in the second half.', '2023-07-01', '2023-H2'],
    ['Sales will fall in the second half.', '2023-05-22', '2023-H2'],
    ['Sales will fall in the first half.', '2023-09-22', '2024-H1'],
    ['Sales will fall in the first half.', '2023-05-22', '2023-H1'],
    ['Sales fell in the second half of the year.', '2023-05-22', '2023-H2'],
    ['Sales will fall in the first half of this year.', '2023-09-22', '2023-H1'],
    ['Sales fell in the first half.', null, 'XXXX-H1'],
    ['Sales fell in the latter half of 2019.', '2023-09-22', '2019-H2'],
    ['Sales fell in the first half of fiscal 2019.', '2023-09-22', '2019-H1'],
  ])('%s (written on %s) is %s', (text, published, value) => {
    expect(lastOf(text, published)).toBe(value);
  });
});
