import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, formatDay, formatMonth, formatYear, parseDay, toDayNumber } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';
import { type Extent, toEdtf } from './to-edtf.ts';

const years = fc.integer({ min: -9999, max: 9999 });
const calendarDays = fc
  .record({ year: years, month: fc.integer({ min: 1, max: 12 }), at: fc.nat(30) })
  .map(({ year, month, at }): CalendarDay => ({ year, month, day: 1 + (at % daysInMonth(year, month)) }));
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const numbered = (mark: string, most: number) =>
  fc.tuple(years, fc.integer({ min: 1, max: most })).map(([year, part]) => `${formatYear(year)}-${mark}${part}`);
const wholes = fc.oneof(
  years.map(formatYear),
  calendarDays.map(({ year, month }) => formatMonth(year, month)),
  calendarDays.map(formatDay),
  fc.tuple(years, fc.integer({ min: 1, max: 52 })).map(([year, week]) => `${formatYear(year)}-W${twoDigits(week)}`),
  numbered('Q', 4),
  numbered('H', 2),
  fc.tuple(years, fc.constantFrom('SP', 'SU', 'FA', 'WI')).map(([year, season]) => `${formatYear(year)}-${season}`),
  fc.integer({ min: 100, max: 299 }).map((decade) => `${decade}X`),
  fc.integer({ min: -99, max: 99 }).map((century) => `${century < 0 ? '-' : ''}${twoDigits(Math.abs(century))}`),
);

/** The first and the last day of an extent, as day numbers. */
function daysOf(extent: Extent | null): [number, number] {
  const [first, last] = [parseDay(extent?.earliest ?? ''), parseDay(extent?.latest ?? '')];
  if (!first || !last) throw new Error(`no days in ${JSON.stringify(extent)}`);
  return [toDayNumber(first), toDayNumber(last)];
}

describe('the extent of any value', () => {
  it('of a day is that day', () => {
    fc.assert(
      fc.property(calendarDays, (day) => {
        const iso = formatDay(day);
        expect(toEdtf(iso)).toEqual({ edtf: iso, earliest: iso, latest: iso });
      }),
    );
  });

  it('begins no later than it ends', () => {
    fc.assert(
      fc.property(wholes, (value) => {
        const [first, last] = daysOf(toEdtf(value));
        expect(last).toBeGreaterThanOrEqual(first);
      }),
    );
  });

  it.each([
    ['month', 12, twoDigits],
    ['quarter', 4, (part: number) => `Q${part}`],
    ['half', 2, (part: number) => `H${part}`],
  ] as const)('fills a year %s by %s', (_, parts, name) => {
    fc.assert(
      fc.property(years, (year) => {
        const extents = Array.from({ length: parts }, (_each, at) =>
          daysOf(toEdtf(`${formatYear(year)}-${name(at + 1)}`)),
        );
        const [first, last] = daysOf(toEdtf(formatYear(year)));
        expect(extents[0]?.[0]).toBe(first);
        expect(extents.at(-1)?.[1]).toBe(last);
        for (const [at, [start]] of extents.entries()) expect(start).toBe((extents[at - 1]?.[1] ?? first - 1) + 1);
      }),
    );
  });

  it('of a week is seven days that follow the week before', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 2, max: 52 }), (year, week) => {
        const [before, [first, last]] = [week - 1, week].map((each) =>
          daysOf(toEdtf(`${formatYear(year)}-W${twoDigits(each)}`)),
        ) as [[number, number], [number, number]]; // two go in
        expect([first, last - first]).toEqual([before[1] + 1, 6]);
      }),
    );
  });

  it('of an interval runs from the first of one to the last of the other', () => {
    fc.assert(
      fc.property(wholes, wholes, (from, to) => {
        const extent = toEdtf(`${from}/${to}`);
        expect(extent?.earliest).toBe(toEdtf(from)?.earliest);
        expect(extent?.latest).toBe(toEdtf(to)?.latest);
      }),
    );
  });

  it('keeps the time of a day in its EDTF and the day as its bounds', () => {
    fc.assert(
      fc.property(calendarDays, fc.nat(23), fc.nat(59), (day, hour, minute) => {
        const iso = formatDay(day);
        const edtf = `${iso}T${twoDigits(hour)}:${twoDigits(minute)}`;
        expect(toEdtf(edtf)).toEqual({ edtf, earliest: iso, latest: iso });
      }),
    );
  });
});
