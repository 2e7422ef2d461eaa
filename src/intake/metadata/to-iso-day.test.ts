import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTwoDays, readDayOrder, toIsoDay } from './to-iso-day.ts';

describe('a date as it is written', () => {
  it.each([
    '2024-03-05',
    ' 2024-03-05T23:30:00-05:00',
    '2024-03-05 10:15:00 UTC',
    '2024/3/5',
    '20240305',
    '20240305T101500Z',
    '20240305101500',
    '1709633700',
    '1709633700123',
    '1709633700.25',
    'Tue, 05 Mar 2024 10:15:00 GMT',
    'Tue Mar 05 10:15:00 +0000 2024',
    'Tue Mar 05 2024 10:15:00 GMT+0100',
    'March 5, 2024 Tuesday',
    'Tuesday, March 5, 2024',
    'Mar. 5, 2024',
    '5 March 2024',
    '5th of March, 2024',
    '05-Mar-2024',
    '5. März 2024',
    '5 de marzo de 2024',
    'mardi 5 mars 2024',
    '05.03.2024',
    '5.3.2024, 10:15',
  ])('is its day: %s', (written) => {
    expect(toIsoDay(written)).toBe('2024-03-05');
  });

  it.each([
    '',
    'yesterday',
    '5 March',
    'March 2024',
    '05/03/24',
    '45356',
    '2024-02-30',
    '31/04/2024',
    '2024',
    '5 Foo 2024',
  ])('is no day: %s', (written) => {
    expect([toIsoDay(written), isTwoDays(written)]).toEqual([null, false]);
  });

  it('that could be two days is neither, until others of its column tell the order', () => {
    expect([toIsoDay('03/04/2024'), isTwoDays('03/04/2024')]).toEqual([null, true]);
    expect(toIsoDay('03/04/2024', 'day first')).toBe('2024-04-03');
    expect(toIsoDay('03/04/2024', 'month first')).toBe('2024-03-04');
    expect([readDayOrder('13/04/2024'), readDayOrder('04-13-2024'), readDayOrder('3/4/2024')]).toEqual([
      'day first',
      'month first',
      null,
    ]);
    expect([toIsoDay('13/04/2024', 'month first'), toIsoDay('4/4/2024')]).toEqual(['2024-04-13', '2024-04-04']);
  });

  it('is a day of the calendar or nothing, whatever it is', () => {
    const written = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[\d/. -]{0,30}$/),
      fc.date({ noInvalidDate: true }).map(String),
    );
    fc.assert(
      fc.property(written, (text) => {
        expect(toIsoDay(text) ?? '2024-03-05').toMatch(/^[1-9]\d{3}-\d\d-\d\d$/);
      }),
    );
  });
});
