import type { StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { DAY_MS, toDayStart } from '#analysis/dates/calendar-day.ts';
import { SHORTEST_MS, type TimeSpan, type TimeWindow, lengthOf, roundOut } from './time-window.ts';
import { parseTimesOfDay } from '#analysis/dates/times-of-day.ts';

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
  span: TimeSpan | null;
}

interface Bounds {
  from: number | null;
  to: number | null;
}

export function toTimelineModel(story: StoryBundle): TimelineModel {
  const bounds = story.events.map(toBounds);
  const hasTimes = story.events.some(({ edtf }) => edtf?.includes('T') && parseTimesOfDay(edtf));
  const span = toSpan(bounds, story, hasTimes);
  const openLength = span ? Math.ceil(lengthOf(span) / 12 / span.shortest) * span.shortest : 0;
  const events = story.events.map((event, at) => {
    const { from, to } = bounds[at] ?? { from: null, to: null };
    return { event, extent: toExtent(from, to, openLength, event.certainty === 'approximate') };
  });
  return { events: events.toSorted(byTime), span };
}

/** The time of day if the date has one, else the days. */
function toBounds({ edtf, earliest, latest }: StoryEvent): Bounds {
  const times = edtf === null ? null : parseTimesOfDay(edtf);
  if (times) return times;
  const from = earliest === null ? null : toDayStart(earliest);
  // To read a day takes long, and most events have one only.
  const toLast = () => (latest === null ? null : toDayStart(latest));
  const to = latest === earliest ? from : toLast();
  return { from, to: to === null ? null : to + DAY_MS };
}

function toExtent(from: number | null, to: number | null, openLength: number, approximate: boolean): Extent | null {
  if (from === null && to === null) return null;
  const start = from ?? Number(to) - openLength;
  return { from: start, to: to ?? start + openLength, openFrom: from === null, openTo: to === null, approximate };
}

function toSpan(bounds: readonly Bounds[], story: StoryBundle, hasTimes: boolean): TimeSpan | null {
  let from = Infinity;
  let to = -Infinity;
  // A list of a hundred thousand numbers is more than a function takes as arguments.
  const reach = (first: number | null, last: number | null) => {
    if (first !== null || last !== null) from = Math.min(from, first ?? Infinity, last ?? Infinity);
    if (first !== null || last !== null) to = Math.max(to, first ?? -Infinity, last ?? -Infinity);
  };
  for (const bound of bounds) reach(bound.from, bound.to);
  const reachDay = (day: number | null) => reach(day, day === null ? null : day + DAY_MS);
  for (const { published, quotations } of story.articles) {
    if (published) reachDay(toDayStart(published.value));
    for (const { said } of quotations) reachDay(toSaidDay(said));
  }
  if (from > to) return null;
  const margin = Math.max((to - from) * 0.05, hasTimes && to - from < 3 * DAY_MS ? DAY_MS / 24 : 3 * DAY_MS);
  const shortest = hasTimes ? SHORTEST_MS.times : SHORTEST_MS.days;
  return { ...roundOut({ from: from - margin, to: to + margin }, { from, to, shortest }), shortest };
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
