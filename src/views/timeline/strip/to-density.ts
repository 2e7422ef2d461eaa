import { type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';
import type { Extent } from '#views/timeline/to-timeline-model.ts';

/** What lies in a part of the span. */
interface DensityBin {
  /** How much, 0…1 of the fullest part. */
  share: number;
  /** How firmly, 0…1: less and less towards an open end, where nothing else lies. */
  firm: number;
}

/**
 * How much lies in each of `bins` equal parts of the span. A thing counts once, shared out over the parts in which it
 * can lie. Takes time in proportion to the things and not to how long they last: only open ones, which are drawn to a
 * small part of the span, are gone through.
 */
export function toDensity(
  extents: readonly Omit<Extent, 'approximate'>[],
  span: TimeWindow,
  bins: number,
): DensityBin[] {
  const width = lengthOf(span) / bins;
  const inBin = (ms: number) => Math.min(Math.max(Math.floor((ms - span.from) / width), 0), bins - 1);
  // Only what changes from a part to the next is noted.
  const changes = new Float64Array(bins + 1);
  const holds = new Float64Array(bins + 1);
  const add = (numbers: Float64Array, first: number, end: number, what: number) => {
    numbers[first] = (numbers[first] ?? 0) + what;
    numbers[end] = (numbers[end] ?? 0) - what;
  };
  for (const { from, to, openFrom, openTo } of extents) {
    const [first, end] = [inBin(from), inBin(to - 1) + 1];
    add(changes, first, end, 1 / (end - first));
    if (!openFrom && !openTo) add(holds, first, end, 1);
    else
      for (let bin = first; bin < end; bin += 1)
        add(holds, bin, bin + 1, (openTo ? end - bin : bin + 1 - first) / (end - first));
  }
  const density: DensityBin[] = [];
  let amount = 0;
  let held = 0;
  let most = Number.EPSILON;
  for (let bin = 0; bin < bins; bin += 1) {
    amount += changes[bin] ?? 0;
    held += holds[bin] ?? 0;
    most = Math.max(most, amount);
    // What sums of fractions leave over is nothing.
    density.push(held > 1e-9 ? { share: amount, firm: Math.min(held, 1) } : { share: 0, firm: 0 });
  }
  return density.map(({ share, firm }) => ({ share: share / most, firm }));
}
