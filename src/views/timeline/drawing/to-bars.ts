import { findFirst } from '#views/timeline/count-in-window.ts';
import type { TimeWindow } from '#views/timeline/time-window.ts';
import { type Series, type Tone, TONES, findIn } from './series.ts';

/** A stretch of the calendar with what lies in it: the picture of many things at once. */
export interface Bar extends TimeWindow {
  /** How many lie in it, wholly or in part. */
  count: number;
  /** How many surely lie in it. */
  within: number;
  /** How much: each thing counts once in all, shared out over the bars in which it can lie. */
  amount: Record<Tone, number>;
}

const SURE = TONES.indexOf('sure');
const UNSURE = TONES.indexOf('unsure');

/**
 * One bar for each stretch between two edges in which something lies; `edges` rise. What is sure to have happened in
 * 2019 is not sure to have happened in its May: in the bars of months it counts as unsure.
 */
export function toBars(series: Series, edges: readonly number[]): Bar[] {
  const stretches = edges.length - 1;
  const [first, last] = [edges[0], edges.at(-1)];
  if (stretches < 1 || first === undefined || last === undefined) return [];
  const counts = new Float64Array(stretches + 1);
  const within = new Float64Array(stretches);
  const amounts = TONES.map(() => new Float64Array(stretches + 1));
  let begins = 0;
  for (const at of findIn(series, { from: first, to: last })) {
    const [from = 0, to = 0] = [series.from[at], series.to[at]];
    // They come in order of their beginnings, and most end in the stretch in which they begin.
    while (begins < stretches - 1 && (edges[begins + 1] ?? Infinity) <= from) begins += 1;
    const ends = to <= (edges[begins + 1] ?? 0) ? begins + 1 : Math.min(findFirst(edges, to), stretches);
    // What goes beyond the edges on either side is shared out over the time there too.
    const inside = Math.min((Math.min(to, last) - Math.max(from, first)) / (to - from), 1);
    const share = inside / (ends - begins);
    const isWithin = ends === begins + 1 && from >= first && to <= last;
    if (isWithin) add(within, begins, 1);
    // Only what changes from a stretch to the next is noted, so that a long thing costs no more than a short one.
    const tone = series.tones[at] ?? SURE;
    const changes = amounts[tone === SURE && !isWithin ? UNSURE : tone];
    add(counts, begins, 1);
    add(counts, ends, -1);
    if (changes) {
      add(changes, begins, share);
      add(changes, ends, -share);
    }
  }
  return sum(edges, counts, within, amounts);
}

function sum(
  edges: readonly number[],
  counts: Float64Array,
  within: Float64Array,
  amounts: readonly Float64Array[],
): Bar[] {
  const bars: Bar[] = [];
  let count = 0;
  const amount = TONES.map(() => 0);
  for (let at = 0; at < edges.length - 1; at += 1) {
    count += counts[at] ?? 0;
    for (const [tone, changes] of amounts.entries()) amount[tone] = (amount[tone] ?? 0) + (changes[at] ?? 0);
    if (count === 0) continue;
    const [sure = 0, unsure = 0, told = 0] = amount;
    bars.push({
      from: edges[at] ?? 0,
      to: edges[at + 1] ?? 0,
      count,
      within: within[at] ?? 0,
      amount: { sure, unsure, told },
    });
  }
  return bars;
}

function add(numbers: Float64Array, at: number, what: number): void {
  numbers[at] = (numbers[at] ?? 0) + what;
}
