import { DAY_MS, MINUTE_MS } from '#analysis/dates/calendar-day.ts';
import type { Locale } from '#ui/reader-locale.ts';
import { type TimeSpan, lengthOf } from '#views/timeline/time-window.ts';
import { type Tick, toTicks } from '#views/timeline/to-ticks.ts';

/** So that two labels keep more than a word's distance. */
const SPARSE = 0.7;

/** What to write under the strip, which has one row: "Jan" gives way to its year, 00:00 to its day. */
export function toStripLabels(span: TimeSpan, widthPx: number, locale?: Locale): Tick[] {
  const finest = span.shortest < DAY_MS && lengthOf(span) < 4 * DAY_MS ? MINUTE_MS : DAY_MS;
  const { minor, major } = toTicks(span, widthPx * SPARSE, finest, locale);
  const starts = new Map(major.map(({ at, short }) => [at, short]));
  const seen = minor.filter(({ at }) => at >= span.from && at <= span.to);
  return seen.map(({ at, label }) => ({ at, label: starts.get(at) ?? label }));
}
