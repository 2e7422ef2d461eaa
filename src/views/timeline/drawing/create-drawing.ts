import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { toMajorLabel, toMinorLabel } from './axis-labels.ts';
import { type VisItem, toItemContent, toLaneContent, toVisItem } from './drawing-item.ts';
import { type TimeSpan, type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';
import type { Lane } from './to-lanes.ts';
import type { TimelineItem } from './to-timeline-items.ts';

/** The drawing, as React sees it. Nothing outside this file knows the library. */
export interface Drawing {
  show(lanes: readonly Lane[], items: readonly TimelineItem[]): void;
  moveTo(window: TimeWindow): void;
  /** Marks the items with these ids. */
  choose(ids: readonly string[]): void;
  destroy(): void;
}

interface DrawingOptions {
  span: TimeSpan;
  window: TimeWindow;
  /** The reader has dragged or zoomed; also while still doing so. */
  onMove: (window: TimeWindow) => void;
  onChoose: (itemId: string) => void;
}

interface VisLane extends Lane {
  order: number;
  content: '';
}

/** As long as the reader's hand moves the window, the echo of its own moves would fight with it. */
const HAND_REST_MS = 250;

/** Makes the one vis-timeline object within an empty element. */
export function createDrawing(element: HTMLElement, { span, window, onMove, onChoose }: DrawingOptions): Drawing {
  const items = new DataSet<VisItem>();
  const lanes = new DataSet<VisLane>();
  const timeline = new Timeline(element, items, lanes, toOptions(span, window));
  let shown = window;
  let drawn: readonly TimelineItem[] = [];
  let handMovedAt = -Infinity;

  timeline.on('rangechange', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
    if (!byUser) return;
    handMovedAt = performance.now();
    shown = { from: start.getTime(), to: end.getTime() };
    onMove(shown);
  });
  timeline.on('click', ({ item }: { item: string | null }) => {
    if (item !== null) onChoose(item);
  });

  let widthPx = 1;
  const refresh = () => {
    const msPerPx = lengthOf(shown) / widthPx;
    patch(
      items,
      drawn.map((item) => toVisItem(item, shown, msPerPx)),
    );
  };
  // Its width is known when the lane labels are drawn, and changes with the page.
  timeline.on('changed', () => {
    const width = element.querySelector('.vis-center')?.clientWidth ?? 0;
    if (width <= 1 || width === widthPx) return;
    widthPx = width;
    refresh();
  });

  // The library looks only once a second how large it is; the drawing gives way to the evidence at once.
  const resized = new ResizeObserver(() => timeline.redraw());
  resized.observe(element);

  return {
    show(newLanes, newItems) {
      drawn = newItems;
      patch(
        lanes,
        newLanes.map((lane, order) => ({ ...lane, order, content: '' as const })),
      );
      refresh();
    },
    moveTo(to) {
      if (performance.now() - handMovedAt < HAND_REST_MS) return;
      if (to.from === shown.from && to.to === shown.to) return;
      shown = to;
      timeline.setWindow(new Date(to.from), new Date(to.to), { animation: false });
      refresh();
    },
    choose(ids) {
      timeline.setSelection(ids.filter((id) => items.get(id) !== null));
    },
    destroy() {
      resized.disconnect();
      timeline.destroy();
    },
  };
}

function toOptions(span: TimeSpan, window: TimeWindow): TimelineOptions {
  const options = {
    start: new Date(window.from),
    end: new Date(window.to),
    min: new Date(span.from),
    max: new Date(span.to),
    zoomMin: span.shortest,
    zoomMax: Math.max(lengthOf(span), span.shortest),
    // Without it, days shift with the reader's time zone.
    moment: (date: Date) => moment.utc(date),
    height: '100%',
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    orientation: { axis: 'bottom', item: 'top' },
    margin: { axis: 10, item: { horizontal: 0, vertical: 6 } },
    // Events above, quotations below them.
    order: (x: VisItem, y: VisItem) => x.row - y.row || x.start.getTime() - y.start.getTime(),
    groupOrder: 'order',
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    dataAttributes: ['hue'],
    format: {
      minorLabels: (date: moment.Moment, scale: string) => toMinorLabel(date.toDate(), scale),
      majorLabels: (date: moment.Moment, scale: string) => toMajorLabel(date.toDate(), scale),
    },
    template: (item?: VisItem) => (item ? toItemContent(item) : ''),
    groupTemplate: (lane?: VisLane) => (lane ? toLaneContent(lane) : ''),
  };
  // The library's types know neither templates that give elements nor these label functions; its code does.
  return options as unknown as TimelineOptions;
}

/** Makes a set hold just these, touching only what changed: each touched one is drawn anew. */
function patch<T extends { id: string }>(set: DataSet<T>, wanted: readonly T[]): void {
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = set.getIds().filter((id) => !ids.has(String(id)));
  const changed = wanted.filter((item) => JSON.stringify(item) !== JSON.stringify(set.get(item.id)));
  if (gone.length > 0) set.remove(gone);
  // The library asks for a type that it builds from T and that no generic T is known to fulfil; whole items always do.
  if (changed.length > 0) set.update(changed as never[]);
}
