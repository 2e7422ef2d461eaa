import { describe, expect, it } from 'vitest';
import { toDateWords } from '#ui/date-words.ts';
import { recordsOf, storyOfEvents, type ToldEvent } from './test-records.ts';
import { toTimelineJs } from './to-timeline-js.ts';

interface Slide {
  unique_id: string;
  start_date: { year: number };
  end_date?: object;
  display_date: string;
  group?: string;
  text: { headline: string; text: string };
}

function slidesOf(told: ToldEvent[], group: string | null = 'A · Title') {
  const story = { ...storyOfEvents(told), title: 'Locks & <harbours>' };
  const file = toTimelineJs(story, 'https://parallax.example/timeline', recordsOf(story), () => group);
  return JSON.parse(file) as { scale: string; title: Slide; events: Slide[] };
}

function datesOf(date: ToldEvent['date']) {
  const [slide] = slidesOf([{ sentence: 'It opened.', date }]).events;
  return slide && [slide.start_date, slide.end_date ?? null, slide.display_date];
}

describe('toTimelineJs', () => {
  it.each<[string, ToldEvent['date'], unknown]>([
    [
      'a day',
      ['2024-05-03', '2024-05-03', '2024-05-03'],
      [{ year: 2024, month: 5, day: 3 }, null, toDateWords('2024-05-03')],
    ],
    ['a month', ['2024-05', '2024-05-01', '2024-05-31'], [{ year: 2024, month: 5 }, null, 'May 2024']],
    ['a year', ['2024', '2024-01-01', '2024-12-31'], [{ year: 2024 }, null, '2024']],
    [
      'a time of day',
      ['2024-05-03T14:30', '2024-05-03', '2024-05-03'],
      [{ year: 2024, month: 5, day: 3, hour: 14, minute: 30 }, null, toDateWords('2024-05-03T14:30')],
    ],
    [
      'some hours',
      ['2024-05-03T14:30/2024-05-03T16:00', '2024-05-03', '2024-05-03'],
      [
        { year: 2024, month: 5, day: 3, hour: 14, minute: 30 },
        { year: 2024, month: 5, day: 3, hour: 16, minute: 0 },
        toDateWords('2024-05-03T14:30/2024-05-03T16:00'),
      ],
    ],
    [
      'a season',
      ['2024-21', '2024-03-01', '2024-05-31'],
      [{ year: 2024, month: 3, day: 1 }, { year: 2024, month: 5, day: 31 }, 'Spring 2024'],
    ],
    [
      'an open date, at the end that is known',
      ['../2011-09-22', null, '2011-09-22'],
      [{ year: 2011, month: 9, day: 22 }, null, `before ${toDateWords('2011-09-22')}`],
    ],
    ['a year before our era', ['-0479', '-0479-01-01', '-0479-12-31'], [{ year: -479 }, null, '480 BC']],
    [
      'the far future',
      ['12000-05-03', '12000-05-03', '12000-05-03'],
      [{ year: 12000, month: 5, day: 3 }, null, expect.stringContaining('12000')],
    ],
  ])('gives %s', (_what, date, expected) => {
    expect(datesOf(date)).toEqual(expected);
  });

  it('leaves out an event without a date: the format demands one', () => {
    expect(datesOf(null)).toBeUndefined();
  });

  it('is on the human scale, with a title, groups and ids that an address can hold', () => {
    const date: ToldEvent['date'] = ['2024', '2024-01-01', '2024-12-31'];
    const { scale, title, events } = slidesOf([
      { sentence: 'One.', date, event: { id: 'a.e1' } },
      { sentence: 'Two.', date, event: { id: 'a-e1' } },
      { sentence: 'Three.', date, event: { id: 'a/e 3ü' } },
    ]);
    expect([scale, title.text.headline]).toEqual(['human', 'Locks &amp; &lt;harbours&gt;']);
    expect(events.map(({ unique_id: id }) => id)).toEqual(['a-e1', 'a-e1-2', 'a-e-3-']);
    expect(events.map(({ group }) => group)).toEqual(['A · Title', 'A · Title', 'A · Title']);
    expect(slidesOf([{ sentence: 'One.', date }], null).events[0]).not.toHaveProperty('group');
  });

  it('gives the words of an article as text, which the format takes for HTML', () => {
    const [slide] = slidesOf([
      { sentence: '<img src=x onerror="alert(1)"> & more', date: ['2024', '2024-01-01', '2024-12-31'] },
    ]).events;
    expect(slide?.text.headline).toBe('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more');
    expect(slide?.text.text).not.toContain('<img');
    expect(slide?.text.text).toContain('<b>A</b> &lt;img');
  });
});
