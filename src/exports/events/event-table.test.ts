import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toDateWords } from '#ui/date-words.ts';
import { recordsOf, storyOfEvents, type ToldEvent } from './test-records.ts';
import { writeEventAnnotations } from './write-event-annotations.ts';
import { toEventCsv } from './event-table.ts';

const TOLD: ToldEvent[] = [
  { sentence: 'The lock, "old" as it was, closed.', date: ['2024-05-03', '2024-05-03', '2024-05-03'] },
  { sentence: '=1+1 was painted 🌊 on it.', date: null },
];

describe('toEventCsv', () => {
  it('gives a line for each event with what the page shows of it, and no cell that a spreadsheet would run', () => {
    const csv = toEventCsv(recordsOf(storyOfEvents(TOLD)));
    const { data } = Papa.parse(csv.slice(1), { header: true });
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({
      id: 'a.e0',
      event: 'The lock, "old" as it was, closed',
      date: '2024-05-03',
      'in words': toDateWords('2024-05-03'),
      articles: 'A',
      'told as': 'A: happened',
      'date is': 'A: stated',
      sentences: 'A: The lock, "old" as it was, closed.',
      permalink: 'https://parallax.example/timeline?event=a.e0',
    });
    expect(data[1]).toMatchObject({ event: "'=1+1 was painted 🌊 on it", date: '', 'in words': 'no date given' });
  });
});

describe('writeEventAnnotations', () => {
  it('points to each telling by position, in code points, and by its words', () => {
    const story = storyOfEvents([{ sentence: '🌊 A flood came.', date: null }, ...TOLD]);
    const file = writeEventAnnotations(
      story,
      'https://parallax.example/',
      recordsOf(story),
      (id) => `https://x.example/${id}`,
    );
    const { items } = JSON.parse([...file].join('')) as {
      items: {
        body: object[];
        target: { source: string; selector: [{ start: number; end: number }, { exact: string }] }[];
      }[];
    };
    const text = Array.from(story.articles[0]?.text ?? '');
    expect(items).toHaveLength(3);
    for (const { target } of items) {
      const [position, quote] = target[0]?.selector ?? [];
      expect(text.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
    }
    expect(items[1]?.target[0]?.source).toBe('https://x.example/a');
    expect(items[1]?.body).toContainEqual({
      type: 'TextualBody',
      purpose: 'describing',
      value: `date: 2024-05-03 (${toDateWords('2024-05-03')})`,
      format: 'text/plain',
    });
  });
});
