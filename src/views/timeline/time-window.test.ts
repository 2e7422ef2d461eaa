import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '#analysis/dates/calendar-day.ts';
import { SHORTEST_MS, fitInto, reveal, zoom } from './time-window.ts';

const days = (from: number, to: number) => ({ from: from * DAY_MS, to: to * DAY_MS });
const span = { ...days(0, 100), shortest: SHORTEST_MS.days };
const spanOfHours = { ...days(0, 3), shortest: SHORTEST_MS.times };
const minutes = (from: number, to: number) => ({ from: from * MINUTE_MS, to: to * MINUTE_MS });

describe('windows', () => {
  it.each([
    ['is moved back into the span', fitInto(days(-10, 10), span), days(0, 20)],
    ['is cut to the span', fitInto(days(-50, 200), span), days(0, 100)],
    ['is never shorter than two days', fitInto(days(50, 50), span), days(49, 51)],
    ['is never shorter than ten minutes among times of day', fitInto(minutes(50, 50), spanOfHours), minutes(45, 55)],
    ['shrinks to minutes among times of day', zoom(minutes(0, 180), 0.5, spanOfHours), minutes(45, 135)],
    ['grows around its middle', zoom(days(40, 60), 2, span), days(30, 70)],
    ['shrinks around what is chosen', zoom(days(40, 60), 0.5, span, 45 * DAY_MS), days(40, 50)],
    ['stays where it is when the event is seen', reveal(days(40, 60), days(50, 51), span), days(40, 60)],
    ['goes to an event outside', reveal(days(40, 60), days(80, 82), span), days(71, 91)],
    ['grows until a long event has room', reveal(days(40, 50), days(50, 70), span), days(46, 74)],
  ])('%s', (_name, window, expected) => {
    expect(window).toEqual(expected);
  });
});
