import { describe, expect, it } from 'vitest';
import { draftArticle } from '#analysis/links/draft-article.fixture.ts';
import type { DateMention } from '#analysis/annotations.ts';
import { canBe, isNearTime, isSameTime } from './same-time.ts';

/** A mention of an EDTF date, or of a value that is not known to be any day. */
function mention(given: string): DateMention {
  const [date] = draftArticle({ text: 'x', dates: { x: given } }).dates;
  if (!date) throw new Error('no date');
  return given.startsWith('XXXX') ? { ...date, edtf: null, earliest: null, latest: null } : date;
}

describe('two dates', () => {
  it.each([
    ['2020-05-05', '2020-05-05', true],
    ['2020-05-05', '2020-05-04/2020-05-08', true],
    ['2020-05-05', '2020-05-06', false],
    ['2020-05-05', '2020', false],
    ['XXXX-WXX-4', 'XXXX-WXX-4', true],
    ['XXXX-WXX-4', '2020-05-07', false],
  ])('%s and %s are one time: %s', (a, b, same) => {
    expect(isSameTime(mention(a), mention(b))).toBe(same);
    expect(isSameTime(mention(b), mention(a))).toBe(same);
  });

  it.each([
    ['2020-04-30', '2020-05-01', true],
    ['2020-05-05', '2020-05-07', false],
    ['2020-05-05', '2020', true],
    ['2020-05-05', '2019', false],
  ])('%s and %s are near: %s', (a, b, near) => {
    expect(isNearTime(mention(a), mention(b))).toBe(near);
    expect(isNearTime(mention(b), mention(a))).toBe(near);
  });

  it.each([
    ['XXXX-WXX-4', '2020-05-07', true],
    ['XXXX-WXX-4', '2020-05-08', false],
    ['XXXX-05-07', '2020-05-07', true],
    ['XXXX-05-07', '2020-05-08', false],
    ['XXXX-05', '2020-05-07', true],
    ['XXXX-06', '2020-05-07', false],
  ])('%s can be %s: %s', (open, known, can) => {
    expect(canBe(mention(open), mention(known))).toBe(can);
  });
});
