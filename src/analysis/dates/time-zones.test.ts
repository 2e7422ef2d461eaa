import { describe, expect, it } from 'vitest';
import { toOffset, zonePattern } from './time-zones.ts';

const SUMMER = { year: 2023, month: 7, day: 1 };
const WINTER = { year: 2023, month: 1, day: 15 };

describe('the offset of a zone', () => {
  it.each([
    ['Z', 'Z'],
    ['GMT', 'Z'],
    ['UTC', 'Z'],
    ['WET', 'Z'],
    ['BST', '+01:00'],
    ['CET', '+01:00'],
    ['CEST', '+02:00'],
    ['EEST', '+03:00'],
    ['HKT', '+08:00'],
    ['AEST', '+10:00'],
    ['AEDT', '+11:00'],
    ['EST', '-05:00'],
    ['EDT', '-04:00'],
    ['CST', '-06:00'],
    ['CDT', '-05:00'],
    ['MST', '-07:00'],
    ['MDT', '-06:00'],
    ['PST', '-08:00'],
    ['PDT', '-07:00'],
    ['GMT+2', '+02:00'],
    ['UTC-3', '-03:00'],
    ['UTC+05:30', '+05:30'],
    ['GMT+0530', '+05:30'],
    ['+01:00', '+01:00'],
    ['-0330', '-03:30'],
    ['+00:00', 'Z'],
    ['+00:30', '+00:30'],
    ['UTC+10', '+10:00'],
    ['local time', ''],
    ['IST', ''],
    ['EXT', ''],
    ['METAL', ''],
  ])('%s is %s, in summer and in winter', (zone, offset) => {
    expect(toOffset(zone, SUMMER)).toBe(offset);
    expect(toOffset(zone, WINTER)).toBe(offset);
  });

  it.each([
    ['ET', '-04:00', '-05:00'],
    ['CT', '-05:00', '-06:00'],
    ['MT', '-06:00', '-07:00'],
    ['PT', '-07:00', '-08:00'],
    ['Eastern time', '-04:00', '-05:00'],
    ['Eastern Time', '-04:00', '-05:00'],
    ['Central time', '-05:00', '-06:00'],
    ['Mountain time', '-06:00', '-07:00'],
    ['Pacific time', '-07:00', '-08:00'],
  ])('%s is %s in summer and %s in winter', (zone, summer, winter) => {
    expect(toOffset(zone, SUMMER)).toBe(summer);
    expect(toOffset(zone, WINTER)).toBe(winter);
  });

  // In 2023 the clocks of the United States were set forward on 12 March and back on 5 November.
  it.each([
    [{ year: 2023, month: 3, day: 11 }, '-05:00'],
    [{ year: 2023, month: 3, day: 12 }, '-04:00'],
    [{ year: 2023, month: 11, day: 4 }, '-04:00'],
    [{ year: 2023, month: 11, day: 5 }, '-05:00'],
    [{ year: 2007, month: 7, day: 1 }, '-04:00'],
    [{ year: 2006, month: 7, day: 1 }, ''],
  ])('ET on %o is %s', (day, offset) => {
    expect(toOffset('ET', day)).toBe(offset);
  });
});

describe('a zone behind a time', () => {
  const pattern = new RegExp(`^14:30${zonePattern('zone')}`);

  it.each([
    ['14:30 GMT', '14:30 GMT', 'GMT'],
    ['14:30 UTC+2,', '14:30 UTC+2', 'UTC+2'],
    ['14:30 (GMT)', '14:30 (GMT)', 'GMT'],
    ['14:30 (Eastern Time)', '14:30 (Eastern Time)', 'Eastern Time'],
    ['14:30 Eastern daylight time', '14:30 Eastern daylight time', 'Eastern daylight time'],
    ['14:30 local time', '14:30 local time', 'local time'],
    ['14:30 ET', '14:30 ET', 'ET'],
    ['14:30 GMT)', '14:30 GMT', 'GMT'],
  ])('%s', (text, whole, zone) => {
    const match = pattern.exec(text);
    expect([match?.[0], match?.groups?.['zone']]).toEqual([whole, zone]);
  });

  it.each(['14:30 ETA', '14:30 Gmt', '14:30 IST', '14:30 time'])('not in “%s”', (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});
