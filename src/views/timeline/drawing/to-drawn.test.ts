import { expect, it } from 'vitest';
import { DAY_MS } from '#analysis/dates/calendar-day.ts';
import { articleOf, storyOf } from '#bundle/test-story.ts';
import { toDrawn } from './to-drawn.ts';
import { toDrawingIndex } from './to-drawing-index.ts';

const FROM = Date.UTC(2020, 0, 1);

/** What is drawn of the days on which articles were published, across the lanes of people; a month, 200 px wide. */
function drawPublications(count: number) {
  const articles = Array.from({ length: count }, (_, at) =>
    articleOf(`A${at}`, 'rain fell.', {
      published: { value: new Date(FROM + at * (DAY_MS / 4)).toISOString().slice(0, 10), source: 'editor' },
    }),
  );
  const story = storyOf({ articles });
  const choice = { kind: 'people', showsAllLanes: false, articles, hidden: [] } as const;
  const stretch = { from: FROM, to: FROM + 30 * DAY_MS };
  const span = { ...stretch, shortest: DAY_MS };
  return toDrawn(story, toDrawingIndex(story, [], choice), { stretch, msPerPx: (30 * DAY_MS) / 200, span });
}

it('draws a line through all lanes for each of few days, and none of many, which would be a wall', () => {
  expect(drawPublications(8)).toMatchObject({ items: [{ lane: null }, { lane: null }], densities: [] });
  expect(drawPublications(120)).toEqual({ items: [], densities: [] });
});
