import { type TimeWindow, lengthOf, overlaps } from '#views/timeline/time-window.ts';
import type { TimelineItem } from './to-timeline-items.ts';

/** Redrawing takes as long as there are items in the window: 300 → 12 ms, 1,000 → 52, 5,000 → 465. */
const MOST_ITEMS = 300;
const CELLS = 24;

/**
 * What to draw for a window: its items and those a window's length beside it, so that dragging meets no void. When
 * that is too many, those of a lane that begin in the same 24th of the window become one that says how many.
 */
export function clusterItems(items: readonly TimelineItem[], window: TimeWindow, most = MOST_ITEMS): TimelineItem[] {
  const length = lengthOf(window);
  const around = { from: window.from - length, to: window.to + length };
  const near = items.filter((item) => overlaps(around, item));
  if (near.length <= most) return near;

  const cell = length / CELLS;
  const cells = new Map<string, TimelineItem[]>();
  for (const item of near) {
    const at = Math.floor(Math.max(item.from, around.from) / cell);
    const key = `${item.kind === 'publication' ? 'published' : 'cluster'} ${at} ${item.lane ?? ''}`;
    const cellItems = cells.get(key);
    if (cellItems) cellItems.push(item);
    else cells.set(key, [item]);
  }
  return [...cells].map(([id, members]) => toCluster(id, members, cell));
}

/** The window that stands for all near it: what is drawn need not change with each step of a dragging hand. */
export function toDrawnWindow(window: TimeWindow): TimeWindow {
  const length = lengthOf(window);
  const from = Math.round(window.from / (length / 4)) * (length / 4);
  return { from, to: from + length };
}

function toCluster(id: string, members: TimelineItem[], cell: number): TimelineItem {
  const [first] = members;
  // A cell is made with its first member.
  const item = first!;
  if (members.length === 1) return item;
  const from = Math.floor(item.from / cell) * cell;
  const window = { from, to: from + cell };
  return {
    ...item,
    ...window,
    id,
    kind: item.kind === 'publication' ? 'publication' : 'cluster',
    label: item.kind === 'publication' ? 'published' : String(members.length),
    letters: [...new Set(members.flatMap(({ letters }) => letters))],
    outlined: false,
    dashed: false,
    fadesIn: false,
    fadesOut: false,
    target: { kind: 'window', window },
  };
}
