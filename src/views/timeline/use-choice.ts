import { useCallback, useMemo } from 'react';
import { useLatestCallback } from '#ui/use-latest-callback.ts';
import type { TimelineParams } from './search-params.ts';
import { type TimeWindow, overlaps, reveal } from './time-window.ts';
import type { TimedEvent, TimelineModel } from './to-timeline-model.ts';

interface ChoiceState {
  model: TimelineModel;
  /** Those in the list, in its order. */
  events: readonly TimedEvent[];
  chosen: string | null;
  window: TimeWindow | null;
  change: (change: (now: TimelineParams) => Partial<TimelineParams>) => void;
}

export interface Choice {
  /** Changes only with the story. */
  choose: (event: string) => void;
  /** Null where there is no further event; else always the same. */
  previous: (() => void) | null;
  next: (() => void) | null;
}

/** Choosing an event: a window of the reader's stays unless the event lies outside it. */
export function useChoice({ model, events, chosen, window, change }: ChoiceState): Choice {
  const toChange = useCallback(
    (now: TimelineParams, event: string) => {
      const extent = model.events.find((timed) => timed.event.id === event)?.extent;
      // Without a window in the address, the page finds one that shows the event.
      if (!extent || !now.window || !model.span) return { event };
      return { event, window: reveal(now.window, extent, model.span) };
    },
    [model],
  );
  const choose = useCallback((event: string) => change((now) => toChange(now, event)), [change, toChange]);
  const firstInWindow = events.findIndex(({ extent }) => extent && window && overlaps(window, extent));
  const find = (by: 1 | -1, from: string | null) => {
    const at = from === null ? -1 : events.findIndex(({ event }) => event.id === from);
    return at >= 0 ? events[at + by] : events[Math.max(firstInWindow, 0)];
  };
  const step = useLatestCallback((by: 1 | -1) =>
    change((now) => {
      const to = find(by, now.event);
      return to ? toChange(now, to.event.id) : {};
    }),
  );
  const previous = useCallback(() => step(-1), [step]);
  const next = useCallback(() => step(1), [step]);
  const [hasPrevious, hasNext] = [find(-1, chosen) !== undefined, find(1, chosen) !== undefined];
  return useMemo(
    () => ({ choose, previous: hasPrevious ? previous : null, next: hasNext ? next : null }),
    [choose, previous, next, hasPrevious, hasNext],
  );
}
