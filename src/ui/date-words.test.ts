import { describe, expect, it } from 'vitest';
import { toDateWords, toDayOfYearWords, toTimeOfDayWords } from './date-words.ts';

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

  it.each([
    ['en-US', 'before Fri, Sep 22, 2023, 2:30 PM', 'Mon, Sep 18 – Fri, Sep 22, 2023', 'April 3 or March 4, 2023'],
    ['en-GB', 'before Fri, 22 Sept 2023, 14:30', 'Mon, 18 Sept – Fri, 22 Sept 2023', '3 April or 4 March 2023'],
    // Sentences are English everywhere; the order and the clock are those of the region.
    ['de-DE', 'before Fri, 22 Sept 2023, 14:30', 'Mon, 18 Sept – Fri, 22 Sept 2023', '3 April or 4 March 2023'],
    ['de', 'before Fri, 22 Sept 2023, 14:30', 'Mon, 18 Sept – Fri, 22 Sept 2023', '3 April or 4 March 2023'],
    ['ru-RU', 'before Fri, 22 Sept 2023, 14:30', 'Mon, 18 Sept – Fri, 22 Sept 2023', '3 April or 4 March 2023'],
    // The calendars and digits of these regions are not those that an article counts in.
    ['fa-IR', 'before Fri, 22 Sept 2023, 14:30', 'Mon, 18 Sept – Fri, 22 Sept 2023', '3 April or 4 March 2023'],
    [
      'th-TH-u-ca-buddhist',
      'before Fri, 22 Sept 2023, 14:30',
      'Mon, 18 Sept – Fri, 22 Sept 2023',
      '3 April or 4 March 2023',
    ],
    ['ar-EG', 'before Fri, 22 Sept 2023, 2:30 pm', 'Mon, 18 Sept – Fri, 22 Sept 2023', '3 April or 4 March 2023'],
  ])('words dates in English for a reader of %s, in the form of their region', (locale, before, range, either) => {
    expect(
      ['../2023-09-22T14:30', '2023-09-18/2023-09-22', '[2023-03-04,2023-04-03]'].map(
        // The host's `Intl` chooses the spaces beside a dash and before PM, and whether to say a month twice.
        (edtf) =>
          toDateWords(edtf, locale)
            .replaceAll(/\s/g, ' ')
            .replace(/^Mon, 18 –/, 'Mon, 18 Sept –'),
      ),
    ).toEqual([before, range, either]);
  });

  it.each([
    ['2023-09-22T14', 'de-DE', '14 h'],
    ['2023-09-22T14', 'en-US', '2 PM'],
    ['2023-09-22T00:05', 'en-US', '12:05 AM'],
    ['2023-09-22T24:00', 'de-DE', '00:00'],
    ['2023-09-22T09:05Z', 'ja-JP', '09:05 UTC'],
    ['2023-09-22', 'en-US', null],
  ])('says the time in %s to a reader of %s as %s', (edtf, locale, words) => {
    expect(toTimeOfDayWords(edtf, locale)?.replaceAll(/\s/g, ' ') ?? null).toBe(words);
  });

  it.each(['en-US', 'de-DE', 'ja-JP'])(
    'reaches before our era and beyond the year 9999 for a reader of %s',
    (locale) => {
      expect(toDateWords('-0479-09', locale)).toBe('September 480 BC');
      expect(toDateWords('12000-01', locale)).toBe('January 12000');
      expect(toDateWords('12000-01-31', locale)).toContain('12000');
    },
  );

  it('never moves a day by the time zone of the host', () => {
    const zone = process.env['TZ'];
    try {
      for (const west of ['Pacific/Pago_Pago', 'Pacific/Kiritimati']) {
        process.env['TZ'] = west;
        expect(toDateWords('2024-03-01', 'en-US')).toBe('Fri, Mar 1, 2024');
        expect(toDayOfYearWords('2024-03-01', 'de-DE')).toBe('1 March');
      }
    } finally {
      process.env['TZ'] = zone;
    }
  });
});
