import { describe, expect, it } from 'vitest';
import { areClose, type DaysOfSaying, toDaysOfSaying } from './days-of-saying.ts';

const published = (day: string): DaysOfSaying | null =>
  toDaysOfSaying({ edtf: day, basis: 'inferred', date: null }, undefined);
const stated = (day: string): DaysOfSaying | null => {
  const days = published(day);
  return days && { ...days, isStated: true };
};

describe('two quotations are close in time', () => {
  it.each([
    ['on one day', published('2031-05-03'), published('2031-05-03'), true],
    ['some days apart over the end of a month', published('2031-04-30'), published('2031-05-04'), true],
    ['a week apart', published('2031-05-03'), published('2031-05-10'), false],
    ['on two days that both articles name', stated('2031-05-03'), stated('2031-05-05'), false],
    ['around a midnight', stated('2031-05-03'), stated('2031-05-04'), true],
    ['when one day is unknown', null, stated('2031-05-04'), true],
  ])('%s', (_when, a, b, close) => {
    expect(areClose(a, b)).toBe(close);
    expect(areClose(b, a)).toBe(close);
  });

  it('when they can be: a month is all of its days', () => {
    const may = stated('2031-05-01');
    expect(areClose(may && { ...may, last: may.last + 30 }, stated('2031-05-20'))).toBe(true);
  });
});
