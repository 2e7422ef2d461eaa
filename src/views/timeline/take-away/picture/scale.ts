import { type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';

/** From time to pixels; what lies outside the window stands at its edge. */
export interface Scale {
  window: TimeWindow;
  /** Pixels of the window's ends. */
  from: number;
  to: number;
  msPerPx: number;
  toX: (ms: number) => number;
}

export function toScale(window: TimeWindow, from: number, to: number): Scale {
  const msPerPx = lengthOf(window) / (to - from);
  return {
    window,
    from,
    to,
    msPerPx,
    toX: (ms) => Math.min(Math.max(from + (ms - window.from) / msPerPx, from), to),
  };
}
