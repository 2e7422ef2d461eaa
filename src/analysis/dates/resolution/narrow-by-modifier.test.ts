import { describe, expect, it } from 'vitest';
import type { Candidate, Meaning, Modifier, Unit } from '#analysis/dates/meaning.ts';
import { toEdtf } from '#analysis/dates/to-edtf.ts';
import { moveByModifier } from './move-by-modifier.ts';
import { narrowByModifier } from './narrow-by-modifier.ts';

const NOW = { year: 2023, month: 9, day: 22 };

const candidate = (modifier: Modifier | null, meaning: Meaning): Candidate => ({
  start: 0,
  end: 1,
  rule: 'test',
  meaning,
  modifier,
});
const narrow = (modifier: Modifier | null, value: string) =>
  narrowByModifier(candidate(modifier, { kind: 'year', year: 2023 }), toEdtf(value), NOW);

describe('a part of a stretch of time', () => {
  it.each([
    // In years, where it is some of them.
    ['early', '199X', '1990~/1993~', '1990-01-01', '1993-12-31'],
    ['mid', '199X', '1993~/1996~', '1993-01-01', '1996-12-31'],
    ['late', '199X', '1996~/1999~', '1996-01-01', '1999-12-31'],
    ['early', '19', '1900~/1933~', '1900-01-01', '1933-12-31'],
    ['mid', '19', '1933~/1966~', '1933-01-01', '1966-12-31'],
    ['late', '19', '1966~/1999~', '1966-01-01', '1999-12-31'],
    ['late', '-04', '-0433~/-0400~', '-0433-01-01', '-0400-12-31'],
    // In months, where it is a year or a season.
    ['start', '2023', '2023-01~/2023-04~', '2023-01-01', '2023-04-30'],
    ['mid', '2023', '2023-05~/2023-08~', '2023-05-01', '2023-08-31'],
    ['end', '2023', '2023-09~/2023-12~', '2023-09-01', '2023-12-31'],
    ['early', '2023-SU', '2023-06~/2023-06~', '2023-06-01', '2023-06-30'],
    ['mid', '2023-SU', '2023-07~/2023-07~', '2023-07-01', '2023-07-31'],
    ['late', '2023-SU', '2023-08~/2023-08~', '2023-08-01', '2023-08-31'],
    ['late', '2023-WI', '2024-02~/2024-02~', '2024-02-01', '2024-02-29'],
    ['early', '2023-H1', '2023-01~/2023-02~', '2023-01-01', '2023-02-28'],
    ['mid', '2023-Q2', '2023-05~/2023-05~', '2023-05-01', '2023-05-31'],
    ['late', '2011/2013', '2013-01~/2013-12~', '2013-01-01', '2013-12-31'],
    // In days, where it is a month or a week.
    ['early', '2023-09', '2023-09-01~/2023-09-10~', '2023-09-01', '2023-09-10'],
    ['mid', '2023-09', '2023-09-11~/2023-09-20~', '2023-09-11', '2023-09-20'],
    ['late', '2023-09', '2023-09-21~/2023-09-30~', '2023-09-21', '2023-09-30'],
    ['early', '2023-02', '2023-02-01~/2023-02-10~', '2023-02-01', '2023-02-10'],
    ['late', '2023-02', '2023-02-19~/2023-02-28~', '2023-02-19', '2023-02-28'],
    ['early', '2023-W38', '2023-09-18~/2023-09-20~', '2023-09-18', '2023-09-20'],
  ] as const)('%s %s is %s', (modifier, value, edtf, earliest, latest) => {
    expect(narrow(modifier, value)).toEqual({ extent: { edtf, earliest, latest }, approximate: true });
  });

  it.each(['early', 'start', 'mid', 'late', 'end'] as const)('%s on a day is that day', (modifier) => {
    expect(narrow(modifier, '2023-09-22')).toEqual({ extent: toEdtf('2023-09-22'), approximate: false });
  });

  it.each(['early', 'about', 'more than'] as const)(
    '%s without an extent has none, and is still a guess',
    (modifier) => {
      expect(narrow(modifier, 'P3D')).toEqual({ extent: null, approximate: true });
    },
  );
});

describe('other words', () => {
  it.each([
    ['about', '2011', '2011~', true],
    ['about', '2023-09-22', '2023-09-22~', true],
    ['about', '2023-09-22T10:30', '2023-09-22T10:30', true],
    ['about', '2011/2013', '2011/2013', true],
    ['earlier', '2023', '2023-01-01/2023-09-22', false],
    ['later', '2023', '2023-09-22/2023-12-31', false],
    ['earlier', '2023-09', '2023-09-01/2023-09-22', false],
    ['later', '2023-09', '2023-09-22/2023-09-30', false],
    // What does not reach over today is not cut.
    ['earlier', '2022', '2022', false],
    ['later', '2024', '2024', false],
    ['earlier', '2023-09-22', '2023-09-22', false],
    ['earlier', '2023-09-22/2023-09-30', '2023-09-22/2023-09-30', false],
    ['later', '2023-09-01/2023-09-22', '2023-09-01/2023-09-22', false],
    ['week of', '2023-09-22', '2023-09-22', false],
    ['day before', '2023-09-22', '2023-09-22', false],
    ['day after', '2023-09-22', '2023-09-22', false],
    [null, '2023', '2023', false],
  ] as const)('%s %s is %s', (modifier, value, edtf, approximate) => {
    const narrowed = narrow(modifier, value);
    expect([narrowed.extent?.edtf, narrowed.approximate]).toEqual([edtf, approximate]);
  });

  it('bounds what it cuts', () => {
    expect(narrow('earlier', '2023').extent).toMatchObject({ earliest: '2023-01-01', latest: '2023-09-22' });
    expect(narrow('later', '2023').extent).toMatchObject({ earliest: '2023-09-22', latest: '2023-12-31' });
  });

  it.each(['earlier', 'later'] as const)('does not cut %s where today is not known', (modifier) => {
    const extent = toEdtf('2023');
    const narrowed = narrowByModifier(candidate(modifier, { kind: 'year', year: 2023 }), extent, null);
    expect(narrowed).toEqual({ extent, approximate: false });
  });
});

describe('more or less than a count', () => {
  const count = (modifier: Modifier, unit: Unit, steps: number) =>
    narrowByModifier(candidate(modifier, { kind: 'shift', unit, count: steps, from: 'now' }), toEdtf('2011'), NOW)
      .extent;

  it.each([
    ['more than', 'year', -12, '../2011-09-22', null, '2011-09-22'],
    ['more than', 'year', 12, '2035-09-22/..', '2035-09-22', null],
    ['less than', 'year', -12, '2011-09-22/2023-09-22', '2011-09-22', '2023-09-22'],
    ['less than', 'year', 12, '2023-09-22/2035-09-22', '2023-09-22', '2035-09-22'],
    ['less than', 'day', -3, '2023-09-19/2023-09-22', '2023-09-19', '2023-09-22'],
    ['less than', 'week', -2, '2023-09-08/2023-09-22', '2023-09-08', '2023-09-22'],
    ['less than', 'weekend', -1, '2023-09-15/2023-09-22', '2023-09-15', '2023-09-22'],
    ['less than', 'month', -1, '2023-08-22/2023-09-22', '2023-08-22', '2023-09-22'],
    ['less than', 'quarter', -1, '2023-06-22/2023-09-22', '2023-06-22', '2023-09-22'],
    ['less than', 'decade', -1, '2013-09-22/2023-09-22', '2013-09-22', '2023-09-22'],
    ['less than', 'century', -1, '1923-09-22/2023-09-22', '1923-09-22', '2023-09-22'],
    ['less than', 'year', -1.5, '2022-03-22/2023-09-22', '2022-03-22', '2023-09-22'],
    // An hour moves no day.
    ['less than', 'hour', -2, '2011', '2011-01-01', '2011-12-31'],
  ] as const)('%s %s %d: %s', (modifier, unit, steps, edtf, earliest, latest) => {
    expect(count(modifier, unit, steps)).toEqual({ edtf, earliest, latest });
  });

  it('has no edge where it is no shift, or the day counted from is not known', () => {
    const extent = toEdtf('2011');
    expect(narrow('more than', '2011').extent).toEqual(extent);
    const shift = candidate('more than', { kind: 'shift', unit: 'year', count: -12, from: 'now' });
    expect(narrowByModifier(shift, extent, null)).toEqual({ extent, approximate: true });
  });
});

it.each([
  ['2023-09-22', 'day before', '2023-09-21'],
  ['2023-10-01', 'day before', '2023-09-30'],
  ['2023-09-30', 'day after', '2023-10-01'],
  ['2023-09-22', 'week of', '2023-W38'],
  ['2023-09-22', 'early', '2023-09-22'],
  ['2023-09-22', null, '2023-09-22'],
  ['2023', 'day before', '2023'],
  ['2023-09', 'week of', '2023-09'],
] as const)('%s with “%s” is the value %s', (value, modifier, moved) => {
  expect(moveByModifier(value, modifier)).toBe(moved);
});
