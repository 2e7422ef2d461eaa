import { useCallback } from 'react';
import { type TimelineParams, toTimelineSearch } from './search-params.ts';
import { type TimeWindow, overlaps, reveal } from './time-window.ts';
import type { TimedEvent, TimelineModel } from './to-timeline-model.ts';

interface ChoiceState {
  model: TimelineModel;
  /** Those in the list, in its order. */
  events: readonly TimedEvent[];
  params: TimelineParams;
  /** The one on the screen. */
  window: TimeWindow | null;
  /** The one shown when the address names none. */
  startWindow: TimeWindow | null;
  change: (change: Partial<TimelineParams>) => void;
}

export interface Choice {
  choose: (event: string) => void;
  /** The search of the address that chooses an event. */
  toSearch: (event: string) => string;
  /** Null where there is no further event. */
  previous: (() => void) | null;
  next: (() => void) | null;
}

/** Choosing an event: the window stays unless the event lies outside it. */
export function useChoice({ model, events, params, window, startWindow, change }: ChoiceState): Choice {
  // The list must not be drawn anew with each step of a dragging hand: its links know the window of the address only.
  const settled = params.window ?? startWindow;
  const toSearch = useCallback(
    (id: string) => `?${toTimelineSearch({ ...params, ...toChange(model, settled, id) })}`,
    [model, params, settled],
  );
  const choose = (id: string) => change(toChange(model, window, id));

  const at = events.findIndex(({ event }) => event.id === params.event);
  const firstInWindow = events.findIndex(({ extent }) => extent && window && overlaps(window, extent));
  const step = (by: 1 | -1) => {
    const to = at >= 0 ? events[at + by] : events[Math.max(firstInWindow, 0)];
    return to ? () => choose(to.event.id) : null;
  };
  return { choose, toSearch, previous: step(-1), next: step(1) };
}

function toChange(model: TimelineModel, window: TimeWindow | null, id: string): Partial<TimelineParams> {
  const extent = model.events.find(({ event }) => event.id === id)?.extent;
  if (!extent || !window || !model.span) return { event: id };
  const revealed = reveal(window, extent, model.span);
  return revealed === window ? { event: id } : { event: id, window: revealed };
}
