import { describe, expect, it } from 'vitest';
import type { Quotation } from '#analysis/annotations.ts';
import type { EventSource } from '#analysis/story-annotations.ts';
import { LAYERS, type LaneKind } from '#views/timeline/search-params.ts';
import { articleOf, eventOf, storyOf } from '#bundle/test-story.ts';
import { toDrawingIndex } from './to-drawing-index.ts';
import { toTimelineItem } from './to-timeline-item.ts';
import { toTimelineModel } from '#views/timeline/to-timeline-model.ts';

const telling = (article: string, more: Partial<EventSource> = {}): EventSource => ({
  article,
  passage: { start: 0, end: 9 },
  sentence: { start: 0, end: 10 },
  origin: { kind: 'mention', date: 'none' },
  edtf: null,
  basis: 'inferred',
  modality: 'happened',
  modalityCue: null,
  ...more,
});
const said = (edtf: string, entity: string | null = null) =>
  ({ said: { edtf }, speaker: entity && { entity } }) as Quotation; // the rest of it plays no part here

const story = storyOf({
  articles: [
    articleOf('A', 'rain fell.', { published: { value: '2020-05-02', source: 'editor' } }),
    articleOf('B', 'snow fell.', { quotations: [said('2020-05-01', 'e1'), said('2020-05-01'), said('2020')] }),
  ],
  entities: [{ id: 'e1', name: 'Ann Lee', type: 'person', aliases: [] }],
  events: [
    eventOf('2020-05-01', '2020-05-01', { sources: [telling('a'), telling('b', { modality: 'planned' })] }),
    eventOf(null, '2020-04-01', { sources: [telling('a')], participants: ['e1'] }),
    eventOf(null, null, { sources: [telling('a')] }),
    eventOf('2020-05-03', '2020-05-03', {
      sources: [
        telling('a', { modality: 'reported', edtf: '2020-05-03' }),
        telling('b', { modality: 'reported', edtf: '2020-05-04' }),
      ],
    }),
  ],
});

function draw(kind: LaneKind, hidden: (typeof LAYERS)[number][] = [], of = story): string[] {
  const { events } = toTimelineModel(of);
  const { series, things } = toDrawingIndex(of, events, {
    kind,
    showsAllLanes: false,
    articles: of.articles,
    hidden,
  });
  const items = series.flatMap(({ lane, refs }) =>
    // Each entry of a series refers to a thing.
    [...refs].map((ref) => toTimelineItem(of, lane, things[ref]!)),
  );
  return items.map(({ lane, label, letters: from, from: start, to, form, differs, ...look }) => {
    const looks = (['dashed', 'fadesIn', 'fadesOut'] as const).filter((name) => look[name]);
    const days = [start, to].map((ms) => new Date(ms).toISOString().slice(5, 10)).join('…');
    return [lane, from.join('+'), label, days, form, ...looks, ...(differs ? ['≠'] : [])].join(' ');
  });
}

describe('toDrawingIndex', () => {
  it('draws each telling in the lane of its article, under the one name of the event and in its own form', () => {
    expect(draw('articles', ['quotations', 'publication'])).toEqual(
      [
        'a A Rain 03-29…04-02 happened dashed fadesIn fadesOut',
        'a A Rain 05-01…05-02 happened dashed ≠',
        'b B Rain 05-01…05-02 planned dashed ≠',
        'a A Rain 05-03…05-04 reported dashed ≠',
        'b B Rain 05-04…05-05 reported dashed ≠',
      ].toSorted(),
    );
  });

  it('draws tellings that share a lane as one', () => {
    expect(draw('one', ['quotations', 'publication'])).toContain('rest A+B Rain 05-01…05-02 mixed dashed ≠');
  });

  it('draws an event with its people, and what names nobody in the last lane', () => {
    expect(draw('people', ['publication'])).toEqual([
      'e1 A Rain 03-29…04-02 happened dashed fadesIn fadesOut',
      'e1 B 1 quotation 05-01…05-02 happened',
      'rest A+B Rain 05-01…05-02 mixed dashed ≠',
      'rest A+B Rain 05-03…05-04 reported dashed ≠',
      'rest B 1 quotation 05-01…05-02 happened',
    ]);
  });

  it('counts what was said on a day, and leaves out what has no day', () => {
    expect(draw('articles', ['events', 'publication'])).toEqual(['b B 2 quotations 05-01…05-02 happened']);
  });

  it('marks the days of publication', () => {
    expect(draw('articles', ['events', 'quotations'])).toEqual(['a A published 05-02…05-03 happened']);
  });

  it('dashes the mark of a publication date that was inferred, also where another on the day was supplied', () => {
    const articles = [
      articleOf('A', 'rain fell.', { published: { value: '2020-05-02', source: 'editor' } }),
      articleOf('B', 'snow fell.', {
        published: { value: '2020-05-02', source: 'inferred', rule: 'address', spans: [], articles: [] },
      }),
      articleOf('C', 'hail fell.', { published: { value: '2020-05-03', source: 'editor' } }),
    ];
    expect(draw('one', [], storyOf({ articles }))).toEqual([
      'rest A+B published 05-02…05-03 happened dashed',
      'rest C published 05-03…05-04 happened',
    ]);
  });

  it('draws nothing of layers that are switched off', () => {
    expect(draw('articles', [...LAYERS])).toEqual([]);
  });

  it('gives the busiest of many lanes their own, and says how many share the last', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRST'.split('');
    const many = storyOf({
      articles: letters.map((letter) => articleOf(letter, 'rain fell.')),
      events: letters.flatMap((letter, place) =>
        Array.from({ length: place + 1 }, (_, day) =>
          eventOf(`2020-05-${String(day + 1).padStart(2, '0')}`, `2020-05-${String(day + 1).padStart(2, '0')}`, {
            sources: [telling(letter.toLowerCase())],
          }),
        ),
      ),
    });
    const draft = (showsAllLanes: boolean) =>
      toDrawingIndex(many, toTimelineModel(many).events, {
        kind: 'articles',
        showsAllLanes,
        articles: many.articles,
        hidden: [],
      });
    const { lanes, lanesLeft, series } = draft(false);
    expect(lanes.map(({ letter }) => letter)).toEqual([...letters.slice(-11).toReversed(), null]);
    expect(lanes.at(-1)?.title).toBe('9 more articles');
    expect(lanesLeft).toBe(9);
    expect(series.find(({ lane }) => lane === 'others')?.refs).toHaveLength(45);
    expect(draft(true).lanes.map(({ letter }) => letter)).toEqual(letters.toReversed());
  });
});
