import { type TimeSpan, type TimeWindow, fitInto, lengthOf } from '#views/timeline/time-window.ts';

/** What of the strip a hand holds: the frame of the window, one of its ends, or the strip beside it. */
export type Grip = 'frame' | 'from' | 'to' | 'strip';

/** The window after a hand has moved from one instant to another; an end stops short of the other end. */
export function toDragged(grip: Grip, window: TimeWindow, start: number, now: number, span: TimeSpan): TimeWindow {
  const moved = now - start;
  const least = Math.min(span.shortest, lengthOf(span));
  switch (grip) {
    case 'frame':
      return fitInto({ from: window.from + moved, to: window.to + moved }, span);
    case 'from':
      return { from: Math.max(Math.min(window.from + moved, window.to - least), span.from), to: window.to };
    case 'to':
      return { from: window.from, to: Math.min(Math.max(window.to + moved, window.from + least), span.to) };
    case 'strip':
      return fitInto({ from: Math.min(start, now), to: Math.max(start, now) }, span);
  }
}
