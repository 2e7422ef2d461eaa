import { describe, expect, it } from 'vitest';
import { toDateWords } from './date-words.ts';

describe('toDateWords', () => {
  it.each([
    ['2023-09-22', 'Fri, 22 Sept 2023'],
    ['2023-09', 'September 2023'],
    ['2022', '2022'],
    ['199X', 'the 1990s'],
    ['18XX', 'the 1800s'],
    ['2011-21', 'Spring 2011'],
    ['2023-35', 'Third quarter 2023'],
    ['../2011-09-22', 'before Thu, 22 Sept 2011'],
    ['2022/..', 'from 2022 on'],
    ['2011~', 'about 2011'],
    ['-0043', '44 BC'],
    ['-0479', '480 BC'],
    ['-0479-09', 'September 480 BC'],
    ['-0489/-0479~', '490 BC – about 480 BC'],
    ['0079', 'AD 79'],
    ['2023-09-22T14:30', 'Fri, 22 Sept 2023, 14:30'],
    ['2023-09-22T14', 'Fri, 22 Sept 2023, 14 h'],
    ['2023-09-22T14:30Z', 'Fri, 22 Sept 2023, 14:30 UTC'],
    ['2023-09-22T14:30-05:00', 'Fri, 22 Sept 2023, 14:30 UTC−05'],
    ['2023-09-22T14:30+05:30', 'Fri, 22 Sept 2023, 14:30 UTC+05:30'],
    ['2023-09-22T14:30/2023-09-22T16:00', 'Fri, 22 Sept 2023, 14:30 – 16:00'],
    ['2023-09-22T22:30/2023-09-23T01:00', 'Fri, 22 Sept 2023, 22:30 – Sat, 23 Sept 2023, 01:00'],
    ['[2023-03-04,2023-04-03]', '3 April or 4 March 2023'],
    ['[2011-12-09,2009-12-11]', '11 December 2009 or 9 December 2011'],
    ['1998/2002', '1998 – 2002'],
    ['-04XX', 'the 5th century BC'],
    ['-0043-03', 'March 44 BC'],
    ['2023-09-22T14:30', 'Fri, 22 Sept 2023, 14:30'],
    ['2023-09-22T14:30Z', 'Fri, 22 Sept 2023, 14:30 UTC'],
    ['2023-09-22T09:05:00-04:00', 'Fri, 22 Sept 2023, 09:05 UTC−04'],
    ['../2023-09-22T10:00', 'before Fri, 22 Sept 2023, 10:00'],
    ['2023-09-21T10:00/2023-09-22', 'Thu, 21 Sept 2023, 10:00 – Fri, 22 Sept 2023'],
    ['something else', 'something else'],
  ])('says %s as "%s"', (edtf, words) => {
    expect(toDateWords(edtf, 'en-GB')).toBe(words);
  });

  it('names the year of a span once', () => {
    // The host's `Intl` chooses the spaces around the dash.
    expect(toDateWords('2023-09-18/2023-09-22', 'en-GB').replaceAll(/\s/g, ' ')).toBe(
      'Mon, 18 Sept – Fri, 22 Sept 2023',
    );
  });
});
