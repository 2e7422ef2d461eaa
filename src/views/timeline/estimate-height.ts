import { type TimeWindow, lengthOf, overlaps } from './time-window.ts';
import type { Lane } from './to-lanes.ts';
import type { TimelineItem } from './to-timeline-items.ts';

const ROW_PX = { event: 50, cluster: 33, quotations: 33, publication: 25 };
const LANE_PX = { least: 68, around: 12 };
const DRAWING_PX = { axis: 54, least: 180, most: 440 };
const LETTER_PX = 4;

/**
 * How high the drawing should be, in pixels, so that a window's items find room, `widthPx` being the room for them.
 * A guess from the lengths of the labels, made once and not for each window: the page stands still while the reader
 * moves about in time, and what finds no room scrolls within the drawing.
 */
export function estimateHeight(
  lanes: readonly Lane[],
  items: readonly TimelineItem[],
  window: TimeWindow,
  widthPx: number,
): number {
  const msPerPx = lengthOf(window) / Math.max(widthPx, 1);
  const seen = items.filter((item) => overlaps(window, item));
  let height = 0;
  for (const { id } of lanes) {
    const own = seen.filter(({ lane }) => lane === id).toSorted((x, y) => x.from - y.from);
    let rows = 0;
    for (const kind of ['event', 'quotations', 'publication'] as const) {
      const ofKind = own.filter((item) => item.kind === kind);
      rows += countRows(ofKind, msPerPx) * ROW_PX[kind];
    }
    height += Math.max(rows + LANE_PX.around, LANE_PX.least);
  }
  return DRAWING_PX.axis + Math.min(Math.max(height, DRAWING_PX.least), DRAWING_PX.most);
}

/** Rows that hold items one beside the other, in order of their beginnings, each as long as its bar or its label. */
function countRows(items: readonly TimelineItem[], msPerPx: number): number {
  const ends: number[] = [];
  for (const { from, to, label } of items) {
    const end = Math.max(to, from + label.length * LETTER_PX * msPerPx);
    const free = ends.findIndex((other) => other <= from);
    ends[free < 0 ? ends.length : free] = end;
    // No more rows are ever shown, and a thousand of them would be slow to search.
    if (ends.length > 20) break;
  }
  return ends.length;
}
