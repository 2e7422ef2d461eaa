import { describe, expect, it } from 'vitest';
import { parseDayBounds, toDayBounds } from './day-bounds.ts';

describe('parseDayBounds', () => {
  it.each([
    ['2023', { first: '2023-01-01', last: '2023-12-31' }],
    ['2023-09', { first: '2023-09-01', last: '2023-09-31' }],
    ['2023-09-22', { first: '2023-09-22', last: '2023-09-22' }],
  ])('reads %j', (text, bounds) => expect(parseDayBounds(text)).toEqual(bounds));

  it.each(['', '23', '2023-13', '2023-00', '2023-09-32', '2023-9', '22 Sep 2023', '2023-09-22T10'])(
    'does not read %j',
    (text) => expect(parseDayBounds(text)).toBeNull(),
  );
});

describe('toDayBounds', () => {
  it.each([
    ['2023-09-22', { first: '2023-09-22', last: '2023-09-22' }],
    ['2023~', { first: '2023-01-01', last: '2023-12-31' }],
    ['2023-09-18/2023-09-22', { first: '2023-09-18', last: '2023-09-22' }],
    ['../2011-09-22', { first: null, last: '2011-09-22' }],
    ['2022/..', { first: '2022-01-01', last: null }],
    ['2023-23', { first: null, last: null }],
  ])('bounds %j', (edtf, bounds) => expect(toDayBounds(edtf)).toEqual(bounds));
});
