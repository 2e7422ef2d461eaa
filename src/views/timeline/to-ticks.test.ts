import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS, toDayStart } from '#analysis/dates/calendar-day.ts';
import { toTicks } from './to-ticks.ts';

const ticks = (from: string, to: string, widthPx = 1000, finestMs = DAY_MS, locale = 'en-GB') => {
  const [start, end] = [toDayStart(from), toDayStart(to)];
  if (start === null || end === null) throw new Error('no days');
  const { minor, major } = toTicks({ from: start, to: end }, widthPx, finestMs, locale);
  return { minor: minor.map(({ label }) => label).join(' | '), major: major.map(({ label }) => label).join(' | ') };
};

describe('toTicks', () => {
  it('marks the hours of a day, under their day', () => {
    expect(ticks('2023-09-22', '2023-09-23', 1000, MINUTE_MS)).toEqual({
      minor: '00:00 | 03:00 | 06:00 | 09:00 | 12:00 | 15:00 | 18:00 | 21:00 | 00:00',
      major: 'Fri, 22 September 2023',
    });
  });

  it('marks nothing finer than the dates of the story', () => {
    expect(ticks('2023-09-29', '2023-10-02')).toEqual({
      minor: 'Fri 29 | Sat 30 | Sun 1 | Mon 2',
      major: 'September 2023 | October 2023',
    });
  });

  it('marks years where a phone has room for no more, so that they do not touch', () => {
    expect(ticks('2010-06-01', '2024-06-01', 288).minor).toBe('2010 | 2015 | 2020 | 2025');
  });

  it('counts years before our era as people do', () => {
    expect(ticks('-0500-01-01', '0350-01-01').minor).toBe(
      '550 BC | 500 BC | 450 BC | 400 BC | 350 BC | 300 BC | 250 BC | 200 BC | 150 BC | 100 BC | 50 BC | 1 AD | 50 AD | 100 | 150 | 200 | 250 | 300 | 350',
    );
  });

  it('goes beyond the year 9999', () => {
    expect(ticks('9000-01-01', '13000-01-01', 400).minor).toBe('9000 | 10000 | 11000 | 12000 | 13000');
  });

  it('counts hours as the reader does, with room for the longer words', () => {
    const american = ticks('2023-09-22', '2023-09-23', 580, MINUTE_MS, 'en-US');
    expect(american.minor.replaceAll(/\s/g, ' ')).toBe('12:00 AM | 6:00 AM | 12:00 PM | 6:00 PM | 12:00 AM');
    expect(american.major).toBe('Fri, September 22, 2023');
    expect(ticks('2023-09-22', '2023-09-23', 580, MINUTE_MS, 'de-DE').minor).toMatch(/^00:00 \| 03:00 \|/);
  });
});
