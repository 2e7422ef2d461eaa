import { describe, expect, it } from 'vitest';
import type { Quotation } from '#analysis/annotations.ts';
import type { EventSource } from '#analysis/story-annotations.ts';
import { LAYERS, type LaneKind } from '#views/timeline/search-params.ts';
import { articleOf, eventOf, storyOf } from '#views/timeline/test-story.ts';
import { toLanePlan } from './to-lanes.ts';
import { toTimelineItems } from './to-timeline-items.ts';
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
  ],
});

function draw(kind: LaneKind, hidden: (typeof LAYERS)[number][] = []): string[] {
  const { events } = toTimelineModel(story);
  const items = toTimelineItems(story, events, toLanePlan(story, kind), { articles: story.articles, hidden });
  return items.map(({ lane, label, letters, from, to, ...form }) => {
    const forms = (['outlined', 'dashed', 'fadesIn', 'fadesOut'] as const).filter((name) => form[name]);
    const days = [from, to].map((ms) => new Date(ms).toISOString().slice(5, 10)).join('…');
    return [lane, letters.join('+'), label, days, ...forms].join(' ');
  });
}

describe('toTimelineItems', () => {
  it('dashes the mark of a publication date that was inferred, also where another on the day was supplied', () => {
    const articles = [
      articleOf('A', 'rain fell.', { published: { value: '2020-05-02', source: 'editor' } }),
      articleOf('B', 'snow fell.', {
        published: { value: '2020-05-02', source: 'inferred', rule: 'address', spans: [], articles: [] },
      }),
      articleOf('C', 'hail fell.', { published: { value: '2020-05-03', source: 'editor' } }),
    ];
    const told = storyOf({ articles });
    const items = toTimelineItems(told, [], toLanePlan(told, 'one'), { articles, hidden: [] });
    expect(items.map(({ letters, dashed }) => [letters.join('+'), dashed])).toEqual([
      ['A+B', true],
      ['C', false],
    ]);
  });

  it('draws each telling in the lane of its article, under the one name of the event and in its own form', () => {
    expect(draw('articles', ['quotations', 'publication'])).toEqual([
      'a A Rain 03-29…04-02 dashed fadesIn fadesOut',
      'a A Rain 05-01…05-02 dashed',
      'b B Rain 05-01…05-02 outlined dashed',
    ]);
  });

  it('draws tellings that share a lane as one, filled as soon as one tells that it happened', () => {
    expect(draw('one', ['quotations', 'publication'])).toContain('rest A+B Rain 05-01…05-02 dashed');
  });

  it('draws an event with its people, and what names nobody in the last lane', () => {
    expect(draw('people', ['publication'])).toEqual([
      'e1 A Rain 03-29…04-02 dashed fadesIn fadesOut',
      'rest A+B Rain 05-01…05-02 dashed',
      'e1 B 1 quotation 05-01…05-02',
      'rest B 1 quotation 05-01…05-02',
    ]);
  });

  it('counts what was said on a day, and leaves out what has no day', () => {
    expect(draw('articles', ['events', 'publication'])).toEqual(['b B 2 quotations 05-01…05-02']);
  });

  it('marks the days of publication', () => {
    expect(draw('articles', ['events', 'quotations'])).toEqual(['a A published 05-02…05-03']);
  });

  it('draws nothing of layers that are switched off', () => {
    expect(draw('articles', [...LAYERS])).toEqual([]);
  });
});
