import { type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';

/**
 * How much lies in each of `bins` equal parts of the span, 0…1 of the fullest. A thing counts once, shared out over
 * the parts in which it can lie.
 */
export function toDensity(extents: readonly TimeWindow[], span: TimeWindow, bins: number): number[] {
  const width = lengthOf(span) / bins;
  const inBin = (ms: number) => Math.min(Math.max(Math.floor((ms - span.from) / width), 0), bins - 1);
  const counts = Array.from({ length: bins }, () => 0);
  for (const { from, to } of extents) {
    const first = inBin(from);
    const last = inBin(to - 1);
    for (let bin = first; bin <= last; bin += 1) counts[bin] = (counts[bin] ?? 0) + 1 / (last - first + 1);
  }
  const most = Math.max(...counts, Number.EPSILON);
  return counts.map((count) => count / most);
}

/** Years to write under the span: at most `most`, at round distances. In ms, with the year in digits. */
export function toYears(span: TimeWindow, most: number): { at: number; year: string }[] {
  const first = new Date(span.from).getUTCFullYear() + 1;
  const last = new Date(span.to).getUTCFullYear();
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((years) => (last - first) / years < most) ?? 1000;
  const years = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    years.push({ at: new Date(0).setUTCFullYear(year, 0, 1), year: String(year) });
  }
  return years;
}
