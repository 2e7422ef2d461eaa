import { type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';

/**
 * How much lies in each of `bins` equal parts of the span, 0…1 of the fullest. A thing counts once, shared out over
 * the parts in which it can lie. Takes time in proportion to the things and not to how long they last.
 */
export function toDensity(extents: readonly TimeWindow[], span: TimeWindow, bins: number): number[] {
  const width = lengthOf(span) / bins;
  const inBin = (ms: number) => Math.min(Math.max(Math.floor((ms - span.from) / width), 0), bins - 1);
  // Only what changes from a part to the next is noted.
  const changes = new Float64Array(bins + 1);
  const holds = new Int32Array(bins + 1);
  for (const { from, to } of extents) {
    const [first, end] = [inBin(from), inBin(to - 1) + 1];
    changes[first] = (changes[first] ?? 0) + 1 / (end - first);
    changes[end] = (changes[end] ?? 0) - 1 / (end - first);
    holds[first] = (holds[first] ?? 0) + 1;
    holds[end] = (holds[end] ?? 0) - 1;
  }
  const amounts: number[] = [];
  let amount = 0;
  let held = 0;
  let most = Number.EPSILON;
  for (let bin = 0; bin < bins; bin += 1) {
    amount += changes[bin] ?? 0;
    held += holds[bin] ?? 0;
    // What sums of fractions leave over is nothing.
    amounts.push(held > 0 ? amount : 0);
    most = Math.max(most, amount);
  }
  return amounts.map((each) => each / most);
}
