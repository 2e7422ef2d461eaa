import { expect, it } from 'vitest';
import { UNIT_WORDS, toPeriod } from './period.ts';

it.each([
  ['second', 30, 'PT30S'],
  ['minute', 5, 'PT5M'],
  ['hour', 48, 'PT48H'],
  ['day', 3, 'P3D'],
  ['night', 2, 'P2D'],
  ['weekend', 1, 'P1WE'],
  ['week', 6, 'P6W'],
  ['fortnight', 1, 'P2W'],
  ['month', 18, 'P18M'],
  ['quarter', 2, 'P2Q'],
  ['year', 12, 'P12Y'],
  ['Year', 0.5, 'P0.5Y'],
  ['decade', 3, 'P30Y'],
  ['century', 2, 'P200Y'],
  ['centuries', 2, 'P200Y'],
  ['Century', 1, 'P100Y'],
  ['minute', null, 'PTXM'],
  ['second', null, 'PTXS'],
  ['hour', null, 'PTXH'],
  ['day', null, 'PXD'],
  ['month', null, 'PXM'],
  ['year', null, 'PXY'],
  ['century', null, 'PXCE'],
  ['centuries', null, 'PXCE'],
])('a %s, %s times, is %s', (unit, count, period) => {
  expect(toPeriod(unit, count)).toBe(period);
});

it.each(['day', 'days', 'fortnight', 'fortnights', 'century', 'centuries', 'weekend', 'quarters'])(
  'a paragraph with “%s” is looked at for a length of time',
  (word) => {
    expect(UNIT_WORDS).toContain(word);
  },
);
