import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toEdges, toUnit } from '#views/timeline/calendar-units.ts';
import { type TimeSpan, type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';
import { countRows } from './place-rows.ts';
import { countIn, findIn } from './series.ts';
import type { Density, TimelineItem } from './timeline-item.ts';
import { toBars } from './to-bars.ts';
import type { DrawingIndex } from './to-drawing-index.ts';
import { toTimelineItem } from './to-timeline-item.ts';

/** What the drawing holds for a window and some time around it. */
export interface Drawn {
  items: TimelineItem[];
  densities: Density[];
}

/** Redrawing takes as long as there are items in the window: 300 → 12 ms, 1,000 → 52, 5,000 → 465. */
const MOST_ITEMS = 300;
/** So many rows of a lane find room below each other; in all lanes together, at least so many. */
const MOST_ROWS = 4;
const MOST_ROWS_IN_ALL = 10;
const BAR_PX = 18;
/**
 * Lines through all lanes that stand closer than this on the whole are a wall in front of what is in them: they come
 * when one looks closer, and the lane of each article has its own.
 */
const LINE_PX = 12;

/**
 * The stretch of time to draw for a window: some time beyond it, so that dragging meets no void, and the same for all
 * windows near it, so that a dragging hand changes only now and then what is drawn.
 */
export function toDrawnStretch(window: TimeWindow): TimeWindow {
  const level = 2 ** Math.floor(Math.log2(lengthOf(window)));
  const grain = level / 2;
  return {
    from: Math.floor((window.from - level / 4) / grain) * grain,
    to: Math.ceil((window.to + level / 4) / grain) * grain,
  };
}

/** Single things where a lane has few of them in the stretch, bars that count them where it has many. */
export function toDrawn(
  story: StoryBundle,
  { lanes, series, things }: DrawingIndex,
  { stretch, msPerPx, span }: { stretch: TimeWindow; msPerPx: number; span: TimeSpan },
): Drawn {
  const edges = toEdges(toUnit(Math.max(msPerPx * BAR_PX, span.shortest / 2)), stretch);
  // Closer than this, nothing more is told apart.
  const isClosest = lengthOf(stretch) < span.shortest * 4;
  const mostRows = Math.max(MOST_ROWS, MOST_ROWS_IN_ALL / lanes.length) * (isClosest ? 3 : 1);
  const items: TimelineItem[] = [];
  const densities: Density[] = [];
  // Those with the fewest first, as long as there is room for what they hold.
  const counted = series
    .map((one) => ({ one, count: countIn(one, stretch) }))
    .filter(({ count }) => count > 0)
    .toSorted((x, y) => x.count - y.count);
  for (const { one, count } of counted) {
    if (one.lane === null && count * LINE_PX > lengthOf(stretch) / msPerPx) continue;
    if (items.length + count <= MOST_ITEMS) {
      const singles = findIn(one, stretch).flatMap((at) => {
        const thing = things[one.refs[at] ?? -1];
        return thing ? [toTimelineItem(story, one.lane, thing)] : [];
      });
      if (one.lane === null || countRows(singles, stretch, msPerPx) <= mostRows) {
        items.push(...singles);
        continue;
      }
    }
    const [from = 0, to = 0] = [edges[0], edges.at(-1)];
    const id = `density ${one.layer} ${one.lane} ${from} ${to} ${edges.length}`;
    densities.push({ id, lane: one.lane, layer: one.layer, from, to, bars: toBars(one, edges) });
  }
  return { items, densities };
}
