import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  formatDay,
  fromDayNumber,
  isoWeekOf,
  mondayOfIsoWeek,
  parseDay,
  toDayNumber,
  weekdayOf,
} from './calendar.ts';

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

  it('goes on before the year 1', () => {
    expect(formatDay(addDays({ year: 0, month: 1, day: 1 }, -1))).toBe('-0001-12-31');
  });

  it.each(['2023-02-29', '2023-13-01', '2023-00-10', '23-01-01', 'today'])('takes %s for no day', (iso) => {
    expect(parseDay(iso)).toBeNull();
  });
});
