import { expect, it } from 'vitest';
import type { EventSource } from '#analysis/story-annotations.ts';
import { articleOf, eventOf, storyOf } from '#bundle/test-story.ts';
import { toTimelineModel } from '#views/timeline/to-timeline-model.ts';
import { toDrawingIndex } from './to-drawing-index.ts';
import { toShownLooks } from './to-shown-looks.ts';

const telling = (modality: EventSource['modality']): EventSource => ({
  article: 'a',
  passage: { start: 0, end: 9 },
  sentence: { start: 0, end: 10 },
  origin: null,
  edtf: null,
  basis: 'inferred',
  modality,
  modalityCue: null,
});

function looksOf(events: ReturnType<typeof eventOf>[]): string[] | null {
  const story = storyOf({
    articles: [articleOf('A', 'rain fell.', { published: { value: '2020-05-02', source: 'editor' } })],
    events,
  });
  const { events: timed } = toTimelineModel(story);
  const choice = { kind: 'articles', showsAllLanes: false, articles: story.articles, hidden: [] } as const;
  const shown = toShownLooks(story, toDrawingIndex(story, timed, choice));
  return shown && [...shown].toSorted();
}
const on = (day: string, modality: EventSource['modality']) => eventOf(day, day, { sources: [telling(modality)] });

it('names what occurs in the drawing and nothing else', () => {
  expect(looksOf([on('2020-05-01', 'expected')])).toEqual(['inferred', 'planned', 'published']);
  expect(
    looksOf([on('2020-05-01', 'denied'), eventOf(null, '2020-04-01', { sources: [telling('happened')] })]),
  ).toEqual(['denied', 'happened', 'inferred', 'published', 'uncertain']);
});

it('names the bars that count, once a lane has more than a few events', () => {
  const days = ['2020-05-01', '2020-05-02', '2020-05-03', '2020-05-04', '2020-05-05'];
  expect(looksOf(days.slice(1).map((day) => on(day, 'happened')))).not.toContain('counted');
  expect(looksOf(days.map((day) => on(day, 'happened')))).toContain('counted');
});

it('names everything in a large drawing', () => {
  expect(looksOf(Array.from({ length: 1001 }, () => on('2020-05-01', 'happened')))).toBeNull();
});
