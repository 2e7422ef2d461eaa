import { findFirst } from '#views/timeline/count-in-window.ts';
import type { TimeWindow } from '#views/timeline/time-window.ts';
import type { Layer } from '#views/timeline/search-params.ts';

/** How surely and how plainly something is told: what a picture of many may still say of each. */
export const TONES = ['sure', 'unsure', 'told'] as const;
/**
 * `sure`: told as happened, on a date that the text states. `unsure`: told as happened, on a date that was inferred or
 * is approximate. `told`: planned, expected, reported or denied.
 */
export type Tone = (typeof TONES)[number];

/** One thing to be drawn: where it lies and its place in the list that knows more of it. */
export interface SeriesEntry extends TimeWindow {
  tone: Tone;
  /** An index into the list of whoever made the series. */
  ref: number;
}

/**
 * All that one lane holds of one layer, in order of its beginnings, and in numbers: of a hundred thousand objects, each
 * look at a window would take longer than a frame.
 */
export interface Series {
  lane: string | null;
  layer: Layer;
  from: Float64Array;
  to: Float64Array;
  /** The ends, in order of time. */
  ends: Float64Array;
  /** Indices of TONES. */
  tones: Uint8Array;
  refs: Int32Array;
  /** The last end of each 64 entries: those that have ended before a window are passed over together. */
  reach: Float64Array;
}

const BLOCK = 64;

export function toSeries(lane: string | null, layer: Layer, entries: readonly SeriesEntry[]): Series {
  const sorted = entries.toSorted((x, y) => x.from - y.from || x.to - y.to || x.ref - y.ref);
  const { length } = sorted;
  const [from, to] = [new Float64Array(length), new Float64Array(length)];
  const tones = new Uint8Array(length);
  const refs = new Int32Array(length);
  const reach = new Float64Array(Math.ceil(length / BLOCK)).fill(-Infinity);
  let at = 0;
  for (const entry of sorted) {
    from[at] = entry.from;
    to[at] = entry.to;
    tones[at] = TONES.indexOf(entry.tone);
    refs[at] = entry.ref;
    const block = Math.floor(at / BLOCK);
    reach[block] = Math.max(reach[block] ?? -Infinity, entry.to);
    at += 1;
  }
  return { lane, layer, from, to, ends: to.toSorted(), tones, refs, reach };
}

/** How many lie in the window, wholly or in part: those that began before its end less those that ended before it. */
export function countIn({ from, ends }: Series, window: TimeWindow): number {
  return findFirst(from, window.to) - findFirst(ends, window.from + 1);
}

/** The places of those that lie in the window, wholly or in part, in order of their beginnings. */
export function findIn({ from, to, reach }: Series, window: TimeWindow): number[] {
  const found: number[] = [];
  const end = findFirst(from, window.to);
  for (let block = 0; block * BLOCK < end; block += 1) {
    if ((reach[block] ?? 0) <= window.from) continue;
    const last = Math.min((block + 1) * BLOCK, end);
    for (let at = block * BLOCK; at < last; at += 1) if ((to[at] ?? 0) > window.from) found.push(at);
  }
  return found;
}
