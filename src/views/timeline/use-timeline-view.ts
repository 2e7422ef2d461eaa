import { useMemo } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { chooseWindow } from './choose-window.ts';
import { reveal } from './time-window.ts';
import type { TimelineParams } from './search-params.ts';
import { filterEvents, toEventRow } from './to-event-list.ts';
import { toEvidence } from './to-evidence.ts';
import { toLanePlan } from './drawing/to-lanes.ts';
import { toTimelineItems } from './drawing/to-timeline-items.ts';
import { toTimelineModel } from './to-timeline-model.ts';

export type TimelineView = ReturnType<typeof useTimelineView>;

/**
 * All that the page shows of a story, each part made anew only when what it rests on changes.
 * `window` is the one to show: the reader's, or our own with the chosen event in it; null when nothing is dated.
 */
export function useTimelineView(story: StoryBundle, params: TimelineParams) {
  const { articles: articleIds, hidden, dating, lanes: laneKind, event: wanted, window: given } = params;
  const model = useMemo(() => toTimelineModel(story), [story]);
  const startWindow = useMemo(() => chooseWindow(model), [model]);
  const articles = useMemo(() => {
    const some = story.articles.filter(({ id }) => articleIds.includes(id));
    return some.length > 0 ? some : story.articles;
  }, [story, articleIds]);
  const events = useMemo(
    () => filterEvents(story, model.events, { articles, dating }),
    [story, model, articles, dating],
  );
  const rows = useMemo(() => events.map((event) => toEventRow(story, event)), [story, events]);
  const extents = useMemo(() => events.flatMap(({ extent }) => extent ?? []), [events]);
  const plan = useMemo(() => toLanePlan(story, laneKind), [story, laneKind]);
  const items = useMemo(
    () => toTimelineItems(story, events, plan, { articles, hidden }),
    [story, events, plan, articles, hidden],
  );
  const lanes = useMemo(() => {
    const used = new Set(items.map(({ lane }) => lane));
    // An article without a dated event keeps its lane: that it is silent is worth seeing.
    return plan.lanes.filter(({ id, letter }) =>
      letter === null ? used.has(id) : articles.some((article) => article.id === id),
    );
  }, [plan, items, articles]);
  const chosen = useMemo(() => {
    const timed = model.events.find(({ event }) => event.id === wanted);
    return timed ? { timed, row: toEventRow(story, timed), evidence: toEvidence(story, timed) } : null;
  }, [story, model, wanted]);
  const window = useMemo(() => {
    if (given || !startWindow) return given;
    const extent = chosen?.timed.extent;
    return extent && model.span ? reveal(startWindow, extent, model.span) : startWindow;
  }, [given, startWindow, chosen, model]);
  return { model, window, startWindow, events, rows, extents, lanes, items, chosen };
}
