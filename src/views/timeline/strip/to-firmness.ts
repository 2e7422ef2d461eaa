import { type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';
import type { Extent } from '#views/timeline/to-timeline-model.ts';

/**
 * How firmly something lies in each of `bins` equal parts of the span, 0…1: less and less towards the open end of what
 * began before or goes on after, where nothing else lies. Takes time in proportion to the things.
 */
export function toFirmness(extents: readonly Extent[], span: TimeWindow, bins: number): number[] {
  const width = lengthOf(span) / bins;
  const inBin = (ms: number) => Math.min(Math.max(Math.floor((ms - span.from) / width), 0), bins - 1);
  // Only what changes from a part to the next is noted: a step, and how steeply it rises from there on.
  const steps = new Float64Array(bins + 2);
  const slopes = new Float64Array(bins + 2);
  const add = (numbers: Float64Array, bin: number, what: number) => {
    numbers[bin] = (numbers[bin] ?? 0) + what;
  };
  for (const { from, to, openFrom, openTo } of extents) {
    const [first, end] = [inBin(from), inBin(to - 1) + 1];
    const slope = openFrom === openTo ? 0 : 1 / (end - first);
    if (slope === 0) {
      add(steps, first, 1);
      add(steps, end, -1);
    } else if (openTo) {
      add(steps, first, 1);
      add(slopes, first + 1, -slope);
      add(slopes, end + 1, slope);
    } else {
      add(slopes, first, slope);
      add(slopes, end, -slope);
      add(steps, end, -1);
    }
  }
  const firmness: number[] = [];
  let [height, slope] = [0, 0];
  for (let bin = 0; bin < bins; bin += 1) {
    slope += slopes[bin] ?? 0;
    height += slope + (steps[bin] ?? 0);
    firmness.push(Math.min(Math.max(height, 0), 1));
  }
  return firmness;
}
