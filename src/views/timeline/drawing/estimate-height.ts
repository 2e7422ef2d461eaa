import { placeLabel } from './place-label.ts';
import { type TimeWindow, lengthOf, overlaps } from '#views/timeline/time-window.ts';
import type { Lane } from './to-lanes.ts';
import type { TimelineItem } from './to-timeline-items.ts';

const ROW_PX = { oneLine: 33, twoLines: 49, publication: 25 };
const LANE_PX = { least: 70, around: 12 };
const DRAWING_PX = { axis: 56, least: 180, most: 440 };

/**
 * How high the drawing should be, in pixels, so that a window's items find room, `widthPx` being the room for them.
 * Worked out once and not for each window: the page stands still while the reader moves about in time, and what
 * finds no room scrolls within the drawing.
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
      rows += toRowsPx(ofKind, window, msPerPx);
    }
    height += Math.max(rows + LANE_PX.around, LANE_PX.least);
  }
  return DRAWING_PX.axis + Math.min(Math.max(height, DRAWING_PX.least), DRAWING_PX.most);
}

/** The height of rows that hold items one beside the other, in order of their beginnings, words included. */
function toRowsPx(items: readonly TimelineItem[], window: TimeWindow, msPerPx: number): number {
  const rows: { end: number; px: number }[] = [];
  for (const item of items) {
    const { where, labelPx } = placeLabel(item, window, msPerPx);
    const from = where === 'before' ? item.from - labelPx * msPerPx : item.from;
    const end = where === 'after' ? item.to + labelPx * msPerPx : item.to;
    const px = item.kind === 'publication' ? ROW_PX.publication : ROW_PX[where === 'twoLines' ? where : 'oneLine'];
    const free = rows.find((row) => row.end <= from);
    if (free) Object.assign(free, { end, px: Math.max(px, free.px) });
    else rows.push({ end, px });
    // No more rows are ever shown, and a thousand of them would be slow to search.
    if (rows.length > 20) break;
  }
  return rows.reduce((sum, { px }) => sum + px, 0);
}
