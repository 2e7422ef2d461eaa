import { useDeferredValue, useMemo } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { chooseWindow } from './choose-window.ts';
import { toDrawingIndex } from './drawing/to-drawing-index.ts';
import { toShownLooks } from './drawing/to-shown-looks.ts';
import { filterEvents } from './filters/filter-events.ts';
import { resolveChosen } from './filters/to-facets.ts';
import { toEventRow } from '#exports/events/to-event-row.ts';
import { type TimeWindow, overlaps, reveal } from './time-window.ts';
import { toEvidence } from './evidence/to-evidence.ts';
import { toTimelineModel } from './to-timeline-model.ts';
import type { Asked } from './use-timeline-state.ts';

export type TimelineView = ReturnType<typeof useTimelineView>;

/**
 * All that the page shows of a story, each part made anew only when what it rests on changes.
 * `window` is the one to show: the reader's, or our own with the chosen event in it; null when nothing is dated.
 */
export function useTimelineView(story: StoryBundle, asked: Asked, given: TimeWindow | null) {
  const { chosen: values, event: wanted, followsWindow, lanes, showsAllLanes, hidden, text } = asked;
  const model = useMemo(() => toTimelineModel(story), [story]);
  const startWindow = useMemo(() => chooseWindow(model), [model]);
  const filters = useMemo(() => resolveChosen(story, values), [story, values]);
  const articles = useMemo(() => {
    const some = story.articles.filter(({ id }) => filters.article.includes(id));
    return some.length > 0 ? some : story.articles;
  }, [story, filters]);
  const { events, toCounts } = useMemo(
    () => filterEvents(story, model.events, { chosen: filters, text }),
    [story, model, filters, text],
  );
  const extents = useMemo(() => events.flatMap(({ extent }) => extent ?? []), [events]);
  const chosen = useMemo(() => {
    const timed = model.events.find(({ event }) => event.id === wanted);
    return timed ? { timed, row: toEventRow(story, timed.event), evidence: toEvidence(story, timed) } : null;
  }, [story, model, wanted]);
  const window = useMemo(() => {
    if (given || !startWindow) return given;
    const extent = chosen?.timed.extent;
    return extent && model.span ? reveal(startWindow, extent, model.span) : startWindow;
  }, [given, startWindow, chosen, model]);
  const dated = useMemo(() => events.filter(({ extent }) => extent !== null), [events]);
  const undated = useMemo(() => events.filter(({ extent }) => extent === null), [events]);
  // The list follows a moving hand when it can.
  const followed = useDeferredValue(followsWindow ? window : null);
  const listed = useMemo(
    () => (followed ? dated.filter(({ extent }) => extent && overlaps(followed, extent)) : dated),
    [dated, followed],
  );
  const whole = useMemo(
    () => toDrawingIndex(story, model.events, { kind: lanes, showsAllLanes, articles: story.articles, hidden }),
    [story, model, lanes, showsAllLanes, hidden],
  );
  const isWhole = events === model.events && articles === story.articles;
  const index = useMemo(
    () => (isWhole ? whole : toDrawingIndex(story, events, { kind: lanes, showsAllLanes, articles, hidden })),
    [isWhole, whole, story, events, lanes, showsAllLanes, articles, hidden],
  );
  const looks = useMemo(() => toShownLooks(story, whole), [story, whole]);
  return useMemo(
    () => ({
      model,
      window,
      startWindow,
      events,
      listed,
      undated,
      filters,
      toCounts,
      articles,
      extents,
      chosen,
      index,
      whole,
      looks,
    }),
    [
      model,
      window,
      startWindow,
      events,
      listed,
      undated,
      filters,
      toCounts,
      articles,
      extents,
      chosen,
      index,
      whole,
      looks,
    ],
  );
}
