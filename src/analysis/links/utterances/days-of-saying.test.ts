import { describe, expect, it } from 'vitest';
import type { DateMention } from '#analysis/annotations.ts';
import { areClose, type DaysOfSaying, toDaysOfSaying } from './days-of-saying.ts';

const published = (day: string): DaysOfSaying | null =>
  toDaysOfSaying({ edtf: day, basis: 'inferred', date: null }, undefined);
const stated = (earliest: string | null, latest = earliest): DaysOfSaying | null => {
  // Of a mention only its bounds are asked.
  const date = { id: 'd1', earliest, latest } as DateMention;
  return toDaysOfSaying({ edtf: '2031-05-03', basis: 'stated', date: 'd1' }, date);
};

describe('two quotations are close in time', () => {
  it.each([
    ['on one day', published('2031-05-03'), published('2031-05-03'), true],
    ['some days apart over the end of a month', published('2031-04-30'), published('2031-05-04'), true],
    ['five days apart', published('2031-04-30'), published('2031-05-05'), false],
    ['a week apart', published('2031-05-03'), published('2031-05-10'), false],
    ['on two days that both articles name', stated('2031-05-03'), stated('2031-05-05'), false],
    ['around a midnight', stated('2031-05-03'), stated('2031-05-04'), true],
    ['on days of which one article names one', stated('2031-05-03'), published('2031-05-07'), true],
    ['on days too far apart of which one article names one', stated('2031-05-03'), published('2031-05-08'), false],
    ['when one day is unknown', null, stated('2031-05-04'), true],
    ['when a month is all of its days', stated('2031-05-01', '2031-05-31'), stated('2031-05-20'), true],
    ['when a month has begun', stated('2031-05-01', '2031-05-31'), stated('2031-06-01'), true],
    ['when a month is over', stated('2031-05-01', '2031-05-31'), stated('2031-06-02'), false],
  ])('%s', (_when, a, b, close) => {
    expect(areClose(a, b)).toBe(close);
    expect(areClose(b, a)).toBe(close);
  });
});

describe('the days on which something can have been said', () => {
  it('are those that the article names', () => {
    const days = stated('2031-05-01', '2031-05-31');
    expect((days?.last ?? 0) - (days?.first ?? 0)).toBe(30);
    expect(days?.isStated).toBe(true);
  });

  it('are else the day of publication', () => {
    const days = published('2031-05-03');
    expect(days).toEqual({ first: days?.first, last: days?.first, isStated: false });
  });

  it.each([
    ['nothing is known', toDaysOfSaying(null, undefined)],
    ['the beginning is not known', stated(null, '2031-05-03')],
    ['the end is not known', stated('2031-05-03', null)],
    ['the day is none', published('soon')],
  ])('are unknown where %s', (_what, days) => {
    expect(days).toBeNull();
  });
});
