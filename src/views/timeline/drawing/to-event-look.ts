import type { EventSource, Modality } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { DAY_MS, toDayStart } from '#analysis/dates/calendar-day.ts';
import { toDatingBasis } from '#exports/events/describe-dating.ts';
import { type TimeWindow, overlaps } from '#views/timeline/time-window.ts';
import { parseTimesOfDay } from '#analysis/dates/times-of-day.ts';
import type { Extent, TimedEvent } from '#views/timeline/to-timeline-model.ts';
import type { Tone } from './series.ts';
import type { Form, TimelineItem } from './timeline-item.ts';

const FORM_OF: Record<Modality, Form> = {
  happened: 'happened',
  planned: 'planned',
  expected: 'planned',
  reported: 'reported',
  denied: 'denied',
};

type EventLook = Pick<TimelineItem, 'from' | 'to' | 'form' | 'dashed' | 'fadesIn' | 'fadesOut' | 'differs'>;

/** The look of an event in a lane, from those of its tellings that stand there. */
export function toEventLook(
  story: StoryBundle,
  timed: TimedEvent,
  extent: Extent,
  sources: readonly EventSource[],
): EventLook {
  const { from, to, openFrom, openTo, approximate } = toTellingExtent(sources, extent, timed.event.edtf);
  return {
    from,
    to,
    form: toForm(sources),
    dashed: !isStated(story, sources),
    fadesIn: openFrom || approximate,
    fadesOut: openTo || approximate || to - from > DAY_MS,
    differs: isToldAtOdds(timed, extent),
  };
}

/** What a picture of many says of these tellings of an event. */
export function toTone(story: StoryBundle, { extent }: TimedEvent, sources: readonly EventSource[]): Tone {
  if (!sources.some(({ modality }) => modality === 'happened')) return 'told';
  return isStated(story, sources) && !extent?.approximate ? 'sure' : 'unsure';
}

/**
 * Where tellings put an event: at its own time, unless all of them give single days that are another's ("21 September"
 * in an article, where the event stands at the 22nd).
 */
export function toTellingExtent(sources: readonly EventSource[], extent: Extent, eventEdtf: string | null): Extent {
  // Most give the event's own date, and to read a date takes long.
  if (sources.some(({ edtf }) => edtf === eventEdtf)) return extent;
  const own = sources.map(({ edtf }) => toDayOf(edtf));
  if (own.some((day) => day === null || overlaps(day, extent))) return extent;
  const from = Math.min(...own.map((day) => day?.from ?? Infinity));
  const to = Math.max(...own.map((day) => day?.to ?? -Infinity));
  return from < to ? { ...extent, from, to, openFrom: false, openTo: false } : extent;
}

/** Whether an event's articles differ in how they tell it, or in the day that they give it. */
function isToldAtOdds({ event: { sources, edtf } }: TimedEvent, extent: Extent): boolean {
  if (toForm(sources) === 'mixed') return true;
  return sources.some((source) => toTellingExtent([source], extent, edtf) !== extent);
}

/** How these tellings tell an event. */
function toForm(sources: readonly EventSource[]): Form {
  const [first, ...others] = sources.map(({ modality }) => FORM_OF[modality]);
  return others.some((form) => form !== first) ? 'mixed' : (first ?? 'happened');
}

/** Solid as soon as one article states the date. */
function isStated(story: StoryBundle, sources: readonly EventSource[]): boolean {
  return sources.some((source) => toDatingBasis(story, source) === 'stated');
}

function toDayOf(edtf: string | null): TimeWindow | null {
  if (edtf === null) return null;
  const times = parseTimesOfDay(edtf);
  if (times) return times.from === null || times.to === null ? null : { from: times.from, to: times.to };
  const day = toDayStart(edtf);
  return day === null ? null : { from: day, to: day + DAY_MS };
}
