import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { Layer } from '#views/timeline/search-params.ts';
import { type TimeSpan, type TimeWindow, lengthOf, overlaps } from '#views/timeline/time-window.ts';
import { placeRows } from './place-rows.ts';
import type { TimelineItem } from './timeline-item.ts';
import type { DrawingIndex } from './to-drawing-index.ts';
import { toDrawn, toDrawnStretch } from './to-drawn.ts';

const DENSITY_PX: Record<Layer, number> = { events: 64, quotations: 28, publication: 18 };
const LANE_PX = { least: 56, around: 12 };
const AXIS_PX = 48;
const LEAST_ROOM_PX = 120;

interface Heights {
  /** Of the whole drawing with its axis, in pixels. */
  drawing: number;
  /** The least of each lane, by its id: together they fill the drawing. */
  lanes: ReadonlyMap<string, number>;
}

/** For which window and width the heights are estimated. */
interface Frame {
  window: TimeWindow;
  widthPx: number;
  /** The drawing without its axis is no higher. */
  mostPx: number;
  span: TimeSpan;
}

/**
 * How high the drawing should be, so that the items of a window find room. Worked out once and not for each window, and
 * of the whole story: the page stands still while the reader moves about in time or filters, and what finds no room
 * scrolls within the drawing.
 */
export function estimateHeights(story: StoryBundle, index: DrawingIndex, whole: DrawingIndex, frame: Frame): Heights {
  const lanes = toLaneHeights(story, index, frame);
  const sum = sumOf(lanes);
  const needed = index === whole ? sum : sumOf(toLaneHeights(story, whole, frame));
  const room = Math.min(Math.max(needed, LEAST_ROOM_PX), frame.mostPx);
  // What is left over is shared out, so that no room is empty below the last lane.
  const factor = sum < room ? room / sum : 1;
  return {
    drawing: AXIS_PX + room,
    lanes: new Map([...lanes].map(([id, px]) => [id, Math.floor(px * factor)])),
  };
}

const sumOf = (lanes: ReadonlyMap<string, number>): number => [...lanes.values()].reduce((sum, px) => sum + px, 0);

function toLaneHeights(story: StoryBundle, index: DrawingIndex, frame: Frame): Map<string, number> {
  const lanes = new Map(index.lanes.map(({ id }) => [id, LANE_PX.least]));
  for (const [lane, px] of estimateLanes(story, index, frame)) {
    lanes.set(lane, Math.max(lanes.get(lane) ?? 0, px + LANE_PX.around));
  }
  return lanes;
}

function estimateLanes(story: StoryBundle, index: DrawingIndex, { window, widthPx, span }: Frame): Map<string, number> {
  const msPerPx = lengthOf(window) / Math.max(widthPx, 1);
  const { items, densities } = toDrawn(story, index, { stretch: toDrawnStretch(window), msPerPx, span });
  const heights = new Map<string, number>();
  const add = (lane: string | null, px: number) => {
    if (lane !== null) heights.set(lane, (heights.get(lane) ?? 0) + px);
  };
  for (const { lane, layer } of densities) add(lane, DENSITY_PX[layer]);
  const byRow = new Map<string, TimelineItem[]>();
  for (const item of items) {
    if (!overlaps(window, item)) continue;
    const key = `${item.kind} ${item.lane}`;
    byRow.set(key, [...(byRow.get(key) ?? []), item]);
  }
  for (const row of byRow.values()) {
    const px = placeRows(row, window, msPerPx).reduce((sum, each) => sum + each.px, 0);
    add(row[0]?.lane ?? null, px);
  }
  return heights;
}
