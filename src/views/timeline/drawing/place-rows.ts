import type { TimeWindow } from '#views/timeline/time-window.ts';
import { placeLabel, toOccupied } from './place-label.ts';
import type { TimelineItem } from './timeline-item.ts';

const ROW_PX = { 1: 33, 2: 49, 3: 65, publication: 25 };
/** No more rows are ever shown, and a thousand of them would be slow to search. */
const MOST_ROWS = 20;

interface Row {
  /** In ms, UTC: from here on it is free. */
  end: number;
  px: number;
}

/** The rows that hold items of a lane one beside the other, in order of their beginnings, words included. */
export function placeRows(items: readonly TimelineItem[], window: TimeWindow, msPerPx: number): Row[] {
  const rows: Row[] = [];
  for (const item of items.toSorted((x, y) => x.from - y.from)) {
    const place = placeLabel(item, window, msPerPx);
    const { from, to: end } = toOccupied(place, item, msPerPx);
    const px = ROW_PX[item.kind === 'publication' ? 'publication' : place.lines];
    const free = rows.find((row) => row.end <= from);
    if (free) Object.assign(free, { end, px: Math.max(px, free.px) });
    else rows.push({ end, px });
    if (rows.length > MOST_ROWS) break;
  }
  return rows;
}

export const countRows = (items: readonly TimelineItem[], window: TimeWindow, msPerPx: number): number =>
  placeRows(items, window, msPerPx).length;
