import type { StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toDayStart } from './calendar-day.ts';
import { DAY_MS, type TimeWindow, ceilDay, floorDay, lengthOf } from './time-window.ts';

/** An event with the time in which it can lie; `extent` is null when it has no date. */
export interface TimedEvent {
  event: StoryEvent;
  extent: Extent | null;
}

/** The days from the first to the last that are possible. An open end is drawn to a length of our own. */
export interface Extent extends TimeWindow {
  openFrom: boolean;
  openTo: boolean;
  approximate: boolean;
}

export interface TimelineModel {
  /** Dated ones in order of time, then undated ones in the order of the bundle. */
  events: TimedEvent[];
  /** All that has a date, with a margin. Null when nothing has. */
  span: TimeWindow | null;
}

interface Bounds {
  from: number | null;
  to: number | null;
}

export function toTimelineModel(story: StoryBundle): TimelineModel {
  const bounds = new Map(story.events.map((event) => [event, toBounds(event.earliest, event.latest)]));
  const span = toSpan(
    [...bounds.values()].flatMap(({ from, to }) => [from, to]),
    story,
  );
  const openLength = span ? ceilDay(lengthOf(span) / 12) : 0;
  const events = story.events.map((event) => {
    const { from, to } = bounds.get(event) ?? { from: null, to: null };
    return { event, extent: toExtent(from, to, openLength, event.certainty === 'approximate') };
  });
  return { events: events.toSorted(byTime), span };
}

function toBounds(earliest: string | null, latest: string | null): Bounds {
  const to = latest === null ? null : toDayStart(latest);
  return { from: earliest === null ? null : toDayStart(earliest), to: to === null ? null : to + DAY_MS };
}

function toExtent(from: number | null, to: number | null, openLength: number, approximate: boolean): Extent | null {
  if (from === null && to === null) return null;
  const start = from ?? Number(to) - openLength;
  return { from: start, to: to ?? start + openLength, openFrom: from === null, openTo: to === null, approximate };
}

function toSpan(known: (number | null)[], story: StoryBundle): TimeWindow | null {
  const published = story.articles.map(({ published: day }) => (day ? toDayStart(day.value) : null));
  const said = story.articles.flatMap(({ quotations }) => quotations.map((quotation) => toSaidDay(quotation.said)));
  let from = Infinity;
  let to = -Infinity;
  for (const ms of [...known, ...published, ...said]) {
    if (ms === null) continue;
    from = Math.min(from, ms);
    to = Math.max(to, ms);
  }
  if (from > to) return null;
  const margin = Math.max((to - from) * 0.05, 3 * DAY_MS);
  return { from: floorDay(from - margin), to: ceilDay(to + DAY_MS + margin) };
}

/** The day on which words were spoken; null when no single day is known. */
export function toSaidDay(said: { edtf: string } | null): number | null {
  return said ? toDayStart(said.edtf) : null;
}

/** By what is surely known of an open date: "before 2011" stands where 2011 stands. */
function byTime(x: TimedEvent, y: TimedEvent): number {
  if (!x.extent || !y.extent) return Number(x.extent === null) - Number(y.extent === null);
  return keyOf(x.extent) - keyOf(y.extent) || x.extent.to - y.extent.to;
}

const keyOf = ({ from, to, openFrom }: Extent): number => (openFrom ? to - DAY_MS : from);
