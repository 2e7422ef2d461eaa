import { describe, expect, it } from 'vitest';
import type { Unit } from '#analysis/dates/meaning.ts';
import { findDates } from '#tests/dates/describe-rule.ts';
import { fits, landmarkOf, quarterValue, shiftedValue } from './resolve-shift.ts';
import type { Bearings, Landmark } from './bearings.ts';

const DAY = { year: 2023, month: 9, day: 22 };

describe('a day moved by units', () => {
  it.each([
    ['day', 3, '2023-09-25'],
    ['day', -22, '2023-08-31'],
    ['week', 0, '2023-W38'],
    ['week', 1, '2023-W39'],
    ['week', -2, '2023-W36'],
    ['weekend', 0, '2023-W38-WE'],
    ['weekend', -1, '2023-W37-WE'],
    ['month', 4, '2024-01'],
    ['month', -9, '2022-12'],
    ['quarter', 0, '2023-Q3'],
    ['quarter', 2, '2024-Q1'],
    ['quarter', -3, '2022-Q4'],
    ['year', 5, '2028'],
    ['year', -12, '2011'],
    ['year', -2.5, '2021'],
    ['year', 1.5, '2025'],
    ['decade', -1, '201X'],
    ['decade', 1, '203X'],
    ['century', -1, '19'],
    ['century', 0, '20'],
    ['hour', 2, null],
    ['minute', 2, null],
    ['second', 2, null],
    ['month', 1.5, null],
    ['day', 2.5, null],
  ] as const)('%s %d: %s', (unit, count, value) => {
    expect(shiftedValue(DAY, unit, count)).toBe(value);
  });

  it.each([
    [1, '2023-Q1'],
    [3, '2023-Q1'],
    [4, '2023-Q2'],
    [12, '2023-Q4'],
  ])('month %i is of %s', (month, value) => {
    expect(quarterValue({ year: 2023, month })).toBe(value);
  });
});

describe('a date that others may count from', () => {
  const mark = (value: string, exact = false) => ({ id: 'a', value, day: DAY, exact });

  it.each([
    ['day', mark('2023-09-22', true), true],
    ['week', mark('2023-09-22', true), true],
    ['year', mark('2023'), true],
    ['decade', mark('2023'), true],
    ['month', mark('2023'), false],
    ['month', mark('2023-09'), true],
    ['month', mark('-0043-03'), true],
    ['month', mark('2023-Q3'), false],
    ['month', mark('about 2023-09'), false],
    ['week', mark('2023-09'), false],
    ['day', mark('2023-09'), false],
    ['quarter', mark('2023-09'), false],
  ] as const)('a %s counts from %o: %s', (unit, landmark, fitting) => {
    expect(fits(unit, landmark)).toBe(fitting);
  });

  const past = { id: 'past', value: '2023-09-20', day: { year: 2023, month: 9, day: 20 }, exact: true };
  const ahead = { id: 'ahead', value: '2023-09-25', day: { year: 2023, month: 9, day: 25 }, exact: true };
  const bearings: Bearings = {
    now: DAY,
    landmark: ahead,
    lastDay: ahead,
    lastPastDay: past,
    quarter: null,
    compares: false,
    direction: () => 'past',
    dayFirst: null,
  };

  it.each<[string, Unit, Partial<Bearings>, Landmark | null]>([
    ['a day that is over', 'day', {}, past],
    ['a week that is over', 'week', {}, ahead],
    ['a day to come', 'day', { direction: () => 'future' }, ahead],
    ['a day without a tense', 'day', { direction: () => null }, ahead],
    ['a day, where no day that is over was told', 'day', { lastPastDay: null }, ahead],
    ['a day, told of today', 'day', { landmark: { ...ahead, day: DAY } }, { ...ahead, day: DAY }],
    ['a day, told of a month', 'day', { landmark: { ...ahead, exact: false } }, { ...ahead, exact: false }],
    ['a day, where the day of writing is not known', 'day', { now: null }, ahead],
    ['a day, where none was told', 'day', { landmark: null }, null],
  ])('%s', (_case, unit, changed, expected) => {
    expect(landmarkOf(unit, { ...bearings, ...changed })).toEqual(expected);
  });
});

const lastOf = (text: string, published: string | null) => findDates(text, published).split(' = ').at(-1);

describe('a shift in a text', () => {
  it.each([
    ['He left a year ago.', '2023-09-22', '2022-09'],
    ['He left one year ago.', '2023-09-22', '2022-09'],
    ['He left two years ago.', '2023-09-22', '2021'],
    ['He left last year.', '2023-09-22', '2022'],
    ['He left two hours ago.', '2023-09-22', 'PAST_REF'],
    ['It ends two hours from now.', '2023-09-22', 'FUTURE_REF'],
    ['It rains this week.', null, 'PRESENT_REF'],
    ['He left yesterday.', null, 'PAST_REF'],
    ['He leaves tomorrow.', null, 'FUTURE_REF'],
    // On a weekend "the weekend" is this one, before it the last or the one to come.
    ['It rained over the weekend.', '2023-09-22', '2023-W37-WE'],
    ['It will rain over the weekend.', '2023-09-22', '2023-W38-WE'],
    ['It rained over the weekend.', '2023-09-23', '2023-W38-WE'],
    ['It rained over the weekend.', '2023-09-24', '2023-W38-WE'],
    ['It rained over the weekend.', '2023-09-25', '2023-W38-WE'],
    ['It rained this weekend.', '2023-09-24', '2023-W38-WE'],
    ['It will rain next weekend.', '2023-09-20', '2023-W39-WE'],
    // From a date told before.
    ['On 3 May 2020 he left. The next day she left.', null, '2020-05-04'],
    ['On 3 May 2020 he left. The following week she left.', '2023-09-22', '2020-W19'],
    ['On 3 May 2020 he left. The following month she left.', '2023-09-22', '2020-06'],
    ['On 3 May 2020 he left. The following year she left.', '2023-09-22', '2021'],
    ['On 3 May 2020 he left. Two decades later she left.', '2023-09-22', '204X'],
    ['In May 2020 he left. The following month she left.', '2023-09-22', '2020-06'],
    ['In 2020 he left. Five years later she left.', '2023-09-22', '2025'],
    // 2020 tells no month, no week and no day to count from.
    ['In 2020 he left. The previous month she left.', '2023-09-22', '2023-08'],
    ['In 2020 he left. The previous week she left.', '2023-09-22', '2023-W37'],
    ['In 2020 he left. Two months later she left.', '2023-09-22', 'XXXX-XX'],
    ['In 2020 he left. The next day she left.', '2023-09-22', 'XXXX-XX-XX'],
    ['In May 2020 he left. The previous day she left.', '2023-09-22', 'XXXX-XX-XX'],
    ['The previous day she left.', '2023-09-22', 'XXXX-XX-XX'],
    ['The following week she left.', '2023-09-22', 'XXXX-WXX'],
    ['The same month she left.', '2023-09-22', 'XXXX-XX'],
    ['The same year she left.', '2023-09-22', 'XXXX'],
    ['The previous year she left.', null, 'PAST_REF'],
    ['A year earlier she left.', '2023-09-22', '2022'],
  ])('%s (written on %s) is %s', (text, published, value) => {
    expect(lastOf(text, published)).toBe(value);
  });
});
