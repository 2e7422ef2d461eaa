import { type TimeSpan, type TimeWindow, fitInto, lengthOf } from '#views/timeline/time-window.ts';
import { findIn } from './series.ts';
import type { Density, ItemTarget } from './timeline-item.ts';
import type { Bar } from './to-bars.ts';
import type { DrawingIndex } from './to-drawing-index.ts';

/**
 * What choosing a bar means: a window of what it holds, with a margin. Where no window parts that further, its first
 * event, from which the list goes on.
 */
export function toBarTarget(
  { series, things }: DrawingIndex,
  { lane, layer }: Density,
  bar: Bar,
  { window, span }: { window: TimeWindow; span: TimeSpan },
): ItemTarget | null {
  const own = series.find((one) => one.lane === lane && one.layer === layer);
  if (!own) return null;
  const found = findIn(own, bar);
  const within = found.filter((at) => (own.from[at] ?? 0) >= bar.from && (own.to[at] ?? 0) <= bar.to);
  const held = within.length > 0 ? within : found;
  const from = Math.max(bar.from, Math.min(...held.map((at) => own.from[at] ?? bar.from)));
  const to = Math.min(bar.to, Math.max(...held.map((at) => own.to[at] ?? bar.to)));
  const margin = (to - from) * 0.1;
  const closer = fitInto({ from: from - margin, to: to + margin }, span);
  if (lengthOf(closer) < lengthOf(window) * 0.9) return { kind: 'window', window: closer };
  const thing = things[own.refs[held[0] ?? -1] ?? -1];
  return thing?.kind === 'event' ? { kind: 'event', event: thing.timed.event.id } : null;
}
