import { afterEach, describe, expect, it, vi } from 'vitest';
import { toNumberWords } from './count-words.ts';
import { toPercent } from './percent-words.ts';
import { compareNames } from './reader-locale.ts';
import { toSizeWords } from './size-words.ts';

describe('numbers', () => {
  it.each([
    ['en-US', '1,234,567', '12%', 'less than 1%', '1.3 MB'],
    ['de-DE', '1.234.567', '12 %', 'less than 1 %', '1,3 MB'],
    ['fr-FR', '1 234 567', '12 %', 'less than 1 %', '1,3 MB'],
    ['en-IN', '12,34,567', '12%', 'less than 1%', '1.3 MB'],
    // Digits are those of the English words around them.
    ['fa-IR', '1,234,567', '12%', 'less than 1%', '1.3 MB'],
  ])('of a reader of %s', (locale, count, share, little, size) => {
    const words = [
      toNumberWords(1_234_567, locale),
      toPercent(0.12, locale),
      toPercent(0.001, locale),
      toSizeWords(1_260_000, locale),
    ];
    // Signs of direction are not seen.
    expect(words.map((word) => word.replaceAll(/\s/g, ' ').replaceAll(/\p{Cf}/gu, ''))).toEqual([
      count,
      share,
      little,
      size,
    ]);
  });

  it('gives a size at least one of its unit, and tenths only where they tell something', () => {
    expect([1, 1_234, 999_000, 2_000_000, 25_400_000, 3_200_000_000].map((bytes) => toSizeWords(bytes, 'en'))).toEqual([
      '1 kB',
      '1 kB',
      '999 kB',
      '2 MB',
      '25 MB',
      '3.2 GB',
    ]);
  });
});

describe('names', () => {
  const order = (locale: string) =>
    ['Zeeman', 'Ångström', 'article 10', 'article 9', 'adams'].toSorted((a, b) => compareNames(a, b, locale));

  it('stand in the order of the reader’s language', () => {
    expect(order('en-GB')).toEqual(['adams', 'Ångström', 'article 9', 'article 10', 'Zeeman']);
    expect(order('sv-SE')).toEqual(['adams', 'article 9', 'article 10', 'Zeeman', 'Ångström']);
  });
});

describe('the reader’s locale', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each([
    [['de-AT', 'en-US'], '1 234 567', '1 March 2024'],
    [['en-US', 'de'], '1,234,567', 'March 1, 2024'],
    // What some browsers on Linux say is no locale: the next one holds.
    [['en-US@posix', 'sv-SE'], '1 234 567', '1 March 2024'],
  ])('is the first of %j that is one', async (languages, number, day) => {
    vi.stubGlobal('navigator', { languages });
    vi.resetModules();
    const { toDateFormat, toNumberFormat } = await import('./reader-locale.ts');
    expect(toNumberFormat({}, undefined).format(1_234_567).replaceAll(/\s/g, ' ')).toBe(number);
    expect(toDateFormat({ dateStyle: 'long' }, undefined).format(Date.UTC(2024, 2, 1))).toBe(day);
  });
});
