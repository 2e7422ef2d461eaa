import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysInMonth,
  formatDay,
  fromDayNumber,
  isoWeekOf,
  mondayOfIsoWeek,
  parseDay,
  toDayNumber,
  weekdayOf,
} from './calendar.ts';
import { toDayStart, toIsoDay } from './calendar-day.ts';
import { nthWeekday } from './nth-weekday.ts';

const dayNumbers = fc.integer({ min: -2_000_000, max: 2_000_000 });

describe('the calendar', () => {
  it('counts days as the platform does in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (dayNumber) => {
        const date = new Date(dayNumber * 86_400_000);
        const day = fromDayNumber(dayNumber);
        expect(day).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('comes back to the same day from its number and from its name', () => {
    fc.assert(
      fc.property(dayNumbers, (dayNumber) => {
        const day = fromDayNumber(dayNumber);
        expect(toDayNumber(day)).toBe(dayNumber);
        expect(parseDay(formatDay(day))).toEqual(day);
      }),
    );
  });

  it('finds every day within the ISO week that it names', () => {
    fc.assert(
      fc.property(dayNumbers, (dayNumber) => {
        const { year, week } = isoWeekOf(fromDayNumber(dayNumber));
        const monday = toDayNumber(mondayOfIsoWeek(year, week));
        expect(dayNumber - monday).toBeGreaterThanOrEqual(0);
        expect(dayNumber - monday).toBeLessThan(7);
      }),
    );
  });

  it.each([
    ['2023-09-22', 2023, 38],
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
  ])('puts %s into week %i-W%i', (iso, year, week) => {
    expect(isoWeekOf(parseDay(iso) ?? { year: 0, month: 1, day: 1 })).toEqual({ year, week });
  });

  it('ends a month early where the next has no such day', () => {
    expect(formatDay(addMonths({ year: 2024, month: 1, day: 31 }, 1))).toBe('2024-02-29');
    expect(formatDay(addMonths({ year: 2023, month: 3, day: 31 }, -13))).toBe('2022-02-28');
  });

  it.each([
    [2023, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ])('gives the months of %i their days', (year, days) => {
    expect(days.map((_, at) => daysInMonth(year, at + 1))).toEqual(days);
  });

  it.each([
    [1900, 28],
    [2000, 29],
    [2100, 28],
    [1996, 29],
    [-4, 29],
    [0, 29],
  ])('gives February %i %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });

  it.each([
    [{ year: 2023, month: 12, day: 15 }, 1, '2024-01-15'],
    [{ year: 2023, month: 1, day: 15 }, -1, '2022-12-15'],
    [{ year: 2023, month: 11, day: 15 }, 1, '2023-12-15'],
    [{ year: 2023, month: 5, day: 31 }, 24, '2025-05-31'],
    [{ year: 2024, month: 2, day: 29 }, 12, '2025-02-28'],
  ])('moves %o by %i months to %s', (day, months, expected) => {
    expect(formatDay(addMonths(day, months))).toBe(expected);
  });

  it.each([
    [2024, 5, 1, 1, '2024-05-06'],
    [2023, 5, 1, 1, '2023-05-01'],
    [2023, 5, 7, 2, '2023-05-14'],
    [2023, 8, 5, -1, '2023-08-25'],
    [2023, 7, 1, -1, '2023-07-31'],
    [2024, 2, 4, 5, '2024-02-29'],
  ])('in %i-%i weekday %i, the one numbered %i, is %s', (year, month, weekday, count, expected) => {
    expect(formatDay(nthWeekday(year, month, weekday, count))).toBe(expected);
  });

  it.each([
    [{ year: 33, month: 4, day: 3 }, '0033-04-03'],
    [{ year: -43, month: 3, day: 15 }, '-0043-03-15'],
    [{ year: 0, month: 12, day: 31 }, '0000-12-31'],
    [{ year: 12_023, month: 10, day: 9 }, '12023-10-09'],
  ])('writes %o as %s', (day, iso) => {
    expect(formatDay(day)).toBe(iso);
    expect(parseDay(iso)).toEqual(day);
  });

  it.each([
    ['1970-01-01', 0],
    ['0033-04-03', -61_117_804_800_000],
    ['2023-09-22', 1_695_340_800_000],
    ['Y12023-10-09', 317_266_329_600_000],
    ['2023-9-22', null],
    ['2023-09-2', null],
    ['on 2023-09-22', null],
    ['2023-09-22T10:30', null],
    ['203-09-22', null],
    ['today', null],
  ])('begins %s at %s', (day, start) => {
    expect(toDayStart(day)).toBe(start);
  });

  it('names the day of an instant', () => {
    expect(toIsoDay(1_695_340_800_000)).toBe('2023-09-22');
    expect(toIsoDay(1_695_340_799_999)).toBe('2023-09-21');
    expect(toIsoDay(1_696_118_400_000)).toBe('2023-10-01');
  });

  it('goes on before the year 1', () => {
    expect(formatDay(addDays({ year: 0, month: 1, day: 1 }, -1))).toBe('-0001-12-31');
  });

  it.each([
    '2023-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-10-00',
    '23-01-01',
    '1234567-01-01',
    '2023-1-01',
    '2023-01-1',
    '2023-01-011',
    'on 2023-01-01',
    'today',
  ])('takes %s for no day', (iso) => {
    expect(parseDay(iso)).toBeNull();
  });
});
