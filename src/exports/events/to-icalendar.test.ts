import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { recordsOf, storyOfEvents, type ToldEvent } from './test-records.ts';
import { toICalendar } from './to-icalendar.ts';

const MADE_AT = Date.UTC(2024, 2, 7, 12);

function calendarOf(told: ToldEvent[]) {
  const story = storyOfEvents(told);
  const { text, count, leftOut } = toICalendar(
    { id: 'a-story', title: 'Locks, harbours; and more' },
    recordsOf(story),
    MADE_AT,
  );
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { text, count, leftOut, root, events };
}

const told = (sentence: string, date: ToldEvent['date'], more: Partial<ToldEvent> = {}): ToldEvent => ({
  sentence,
  date,
  ...more,
});

describe('toICalendar', () => {
  it('gives a whole day as a date, and the first day after it as its end', () => {
    const { events, root } = calendarOf([told('The lock opened.', ['2024-02-29', '2024-02-29', '2024-02-29'])]);
    const [event] = events;
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2024-02-29', '2024-03-01']);
    expect(event?.summary).toBe('The lock opened');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2024-03-07T12:00:00Z');
    // The parser does not know the type of this newer property, and leaves its text as it is written.
    expect(root.getFirstPropertyValue('name')).toBe('Locks\\, harbours\\; and more');
  });

  it('takes days from the first to the last where the text states that it lasted so long', () => {
    const days: ToldEvent['date'] = ['2024-05-03/2024-05-05', '2024-05-03', '2024-05-05'];
    const [event] = calendarOf([told('The fair ran from 3 to 5 May.', days)]).events;
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2024-05-03', '2024-05-06']);
    const inferred = calendarOf([
      told('It met earlier this week.', days, { source: { basis: 'inferred' }, mention: { basis: 'inferred' } }),
    ]);
    expect(inferred.events).toHaveLength(0);
  });

  it.each([
    ['2024-05-03T14:30', '2024-05-03T14:30:00', 'floating'],
    ['2024-05-03T14:30Z', '2024-05-03T14:30:00Z', 'UTC'],
    ['2024-05-03T23:30-05:00', '2024-05-04T04:30:00Z', 'UTC'],
  ])('gives the time of day of %s as %s', (edtf, start, zone) => {
    const [event] = calendarOf([told('It opened.', [edtf, '2024-05-03', '2024-05-03'])]).events;
    expect(event?.startDate.isDate).toBe(false);
    expect(event?.startDate.toString()).toBe(start);
    expect(event?.startDate.zone?.tzid).toBe(zone);
  });

  it('leaves out what a calendar cannot say, and says how many and why', () => {
    const { events, count, leftOut, root } = calendarOf([
      told('It opened.', ['2024-05-03', '2024-05-03', '2024-05-03']),
      told('It never had a date.', null),
      told('It closed before.', ['../2024-05-03', null, '2024-05-03']),
      told('It closed about then.', ['2024-05-03', '2024-05-03', '2024-05-03'], {
        event: { certainty: 'approximate' },
      }),
      told('It fell.', ['2024~', '2024-01-01', '2024-12-31']),
      told('It rose in May.', ['2024-05', '2024-05-01', '2024-05-31']),
      told('It was on one of two days.', ['[2024-03-04,2024-04-03]', '2024-03-04', '2024-04-03']),
      told('They won at sea.', ['-0479-09-20', '-0479-09-20', '-0479-09-20']),
    ]);
    expect([events.length, count]).toEqual([1, 1]);
    expect(leftOut).toBe(
      '7 events are left out, for which a calendar has no place: 1 without a date, 1 known only as before or after a day, 2 known only approximately, 2 known only to lie within some days, a month or a longer time and 1 before the year 1 or after 9999',
    );
    expect(root.getFirstPropertyValue('description')).toBe(leftOut);
  });

  it('says in the title what is not told as happened', () => {
    const date: ToldEvent['date'] = ['2024-05-03', '2024-05-03', '2024-05-03'];
    expect(calendarOf([told('It opens.', date, { source: { modality: 'planned' } })]).events[0]?.summary).toBe(
      'It opens (planned)',
    );
  });

  it('names the same event the same whenever it is taken', () => {
    const date: ToldEvent['date'] = ['2024-05-03', '2024-05-03', '2024-05-03'];
    const [first, second] = calendarOf([told('One.', date), told('Two.', date)]).events;
    expect([first?.uid, second?.uid]).toEqual(['a-story/a.e0@parallax', 'a-story/a.e1@parallax']);
  });

  it('keeps any words whole, in lines of 75 octets at most', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, (sentence) => {
        const { text, events } = calendarOf([told(`X${sentence}`, ['2024-05-03', '2024-05-03', '2024-05-03'])]);
        const lines = text.split('\r\n');
        expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
        // A character that was cut in two would have become such a sign.
        expect(text.includes('\ufffd')).toBe(sentence.includes('\ufffd'));
        // Control characters have no place in a calendar, and it knows one kind of line end.
        const kept = sentence.replaceAll(/\r\n|\r/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '');
        expect(events[0]?.description).toContain(`A: X${kept}`);
      }),
    );
  });

  it('lets no article end its entry', () => {
    const { events } = calendarOf([
      told('It\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x\r\n opened.', ['2024-05-03', '2024-05-03', '2024-05-03']),
    ]);
    expect(events).toHaveLength(1);
  });
});
