import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toHue } from '#ui/to-hue.ts';
import { type TimeSpan, type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';
import { createAxis } from './create-axis.ts';
import { describeBar, findBarAt, toDensityContent, toScale } from './density-content.ts';
import { type VisItem, toElement, toItemContent, toVisDensity, toVisItem, toVisLane } from './drawing-item.ts';
import { toLaneContent, toLaneLabel } from './lane-content.ts';
import { type TimelineInside, patch, patchUnseen } from './patch-set.ts';
import type { ItemTarget } from './timeline-item.ts';
import { toBarTarget } from './to-bar-target.ts';
import { type Drawn, toDrawn, toDrawnStretch } from './to-drawn.ts';
import type { DrawingIndex } from './to-drawing-index.ts';

/** The drawing, as React sees it. Nothing outside this file knows the library. */
export interface Drawing {
  /** `laneHeights` are the least heights of the lanes, in pixels, by id. */
  show(index: DrawingIndex, laneHeights: ReadonlyMap<string, number>): void;
  moveTo(window: TimeWindow): void;
  /** Marks an event in all its lanes. */
  choose(event: string | null): void;
  destroy(): void;
}

interface DrawingOptions {
  story: StoryBundle;
  span: TimeSpan;
  window: TimeWindow;
  /** The reader has dragged or zoomed; also while still doing so. */
  onMove: (window: TimeWindow) => void;
  onChoose: (target: ItemTarget) => void;
}

interface VisLane {
  id: string;
  order: number;
  content: '';
  key: string;
}

/** As long as the reader's hand moves the window, the echo of its own moves would fight with it. */
const HAND_REST_MS = 250;
const NOTHING: Drawn = { items: [], densities: [] };

/** Makes the one vis-timeline object within an empty element. */
export function createDrawing(element: HTMLElement, options: DrawingOptions): Drawing {
  const { story, span, window, onMove, onChoose } = options;
  const axis = createAxis(element.appendChild(toElement('axis')), span);
  const plot = element.appendChild(toElement('plot'));
  const items = new DataSet<VisItem>();
  const lanes = new DataSet<VisLane>();
  const contents = new Map<string, () => HTMLElement>();
  const laneContents = new Map<string, () => HTMLElement>();
  const timeline = new Timeline(plot, items, lanes, toOptions(span, window, contents, laneContents));
  let shown = window;
  let index: DrawingIndex = { lanes: [], lanesLeft: 0, series: [], things: [] };
  let drawn = NOTHING;
  /** What the drawn things were made for; the same again need not be made again. */
  let drawnFor = '';
  let chosen: string | null = null;
  let handMovedAt = -Infinity;
  let widthPx = 1;
  /** There the name of a lane stands above what is in it. */
  const narrow = matchMedia('(max-width: 640px)');

  const refresh = () => {
    axis.draw(shown, widthPx);
    const stretch = toDrawnStretch(shown);
    const msPerPx = lengthOf(shown) / widthPx;
    const key = `${stretch.from} ${stretch.to} ${lengthOf(shown)} ${widthPx}`;
    if (key === drawnFor || widthPx <= 1) return;
    drawnFor = key;
    drawn = toDrawn(story, index, { stretch, msPerPx, span });
    const letters = new Map(index.lanes.map(({ id, letter }) => [id, letter]));
    contents.clear();
    for (const item of drawn.items) contents.set(item.id, () => toItemContent(item));
    const densities = drawn.densities.map((density) => ({ density, scale: toScale(drawn.densities, density) }));
    for (const { density, scale } of densities) {
      contents.set(density.id, () => toDensityContent(density, scale, msPerPx));
    }
    const named = narrow.matches ? index.lanes : [];
    for (const lane of named) contents.set(`lane ${lane.id}`, () => toLaneLabel(lane));
    patchUnseen(timeline as unknown as TimelineInside, () =>
      patch(items, [
        ...named.map((lane) => toVisLane(lane, stretch)),
        ...drawn.items.map((item) => toVisItem(item, shown, msPerPx)),
        ...densities.map(({ density, scale }) => {
          const letter = density.lane === null ? null : letters.get(density.lane);
          return toVisDensity(density, letter ? toHue(letter) : null, scale);
        }),
      ]),
    );
    if (chosen !== null) select();
  };
  const select = () => {
    const isChosen = ({ target }: { target: ItemTarget | null }) => target?.kind === 'event' && target.event === chosen;
    timeline.setSelection(chosen === null ? [] : drawn.items.filter(isChosen).map(({ id }) => id));
  };

  timeline.on('rangechange', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
    if (!byUser) return;
    handMovedAt = performance.now();
    shown = { from: start.getTime(), to: end.getTime() };
    refresh();
    onMove(shown);
  });
  const findBar = ({ target, clientX }: { target: EventTarget | null; clientX: number }) => {
    const bars = target instanceof Element ? target.closest<HTMLElement>('[data-density]') : null;
    const density = drawn.densities.find(({ id }) => id === bars?.dataset['density']);
    if (!bars || !density) return null;
    const { left, width } = bars.getBoundingClientRect();
    return { bars, density, bar: findBarAt(density, (clientX - left) / width) };
  };
  timeline.on('click', ({ item, event }: { item: string | null; event: MouseEvent }) => {
    const found = findBar(event);
    const target = found?.bar
      ? toBarTarget(index, found.density, found.bar, { window: shown, span })
      : drawn.items.find(({ id }) => id === item)?.target;
    if (target) onChoose(target);
  });
  plot.addEventListener('pointermove', (event) => {
    const found = findBar(event);
    if (!found) return;
    const { bars, density, bar } = found;
    bars.title = bar ? describeBar(bar, density.layer) : '';
    bars.dataset['over'] = String(bar !== undefined);
  });

  // The library hides itself until it has told of its first window, which it does late, and has drawn once more, which
  // it does when it looks, once a second, how large it is. Its first drawing knows the window as well.
  const showSoon = () => {
    timeline.off('changed', showSoon);
    (timeline as unknown as TimelineEvents).emit('rangechanged', { byUser: false });
    timeline.redraw();
  };
  timeline.on('changed', showSoon);

  // Its first drawings know no lanes yet, or not how wide their names are: what is shown then would jump aside.
  element.style.visibility = 'hidden';
  const reveal = () => {
    if (index.lanes.length > 0 && !plot.querySelector('.vis-labelset .vis-label')) return;
    timeline.off('changed', reveal);
    element.style.visibility = '';
  };
  timeline.on('changed', reveal);

  // Its width is known when the lane labels are drawn. The library looks only once a second how large it is; the
  // drawing gives way to the evidence at once.
  const centre = plot.querySelector<HTMLElement>('.vis-panel.vis-center');
  // Some browsers give the focus to whatever scrolls. Nothing here can be told by a screen reader: that is the list's.
  const labels = plot.querySelector<HTMLElement>('.vis-panel.vis-left');
  if (labels) labels.tabIndex = -1;
  const resized = new ResizeObserver(([first]) => {
    if (first?.target === element) timeline.redraw();
    const width = centre?.clientWidth ?? 0;
    if (!centre || width <= 1) return;
    element.style.setProperty('--labels', `${centre.offsetLeft}px`);
    widthPx = width;
    refresh();
  });
  resized.observe(element);
  if (centre) resized.observe(centre);

  return {
    show(newIndex, laneHeights) {
      index = newIndex;
      drawnFor = '';
      laneContents.clear();
      for (const lane of index.lanes) {
        laneContents.set(lane.id, () => toLaneContent(lane, laneHeights.get(lane.id) ?? 0));
      }
      patch(
        lanes,
        index.lanes.map((lane, order) => {
          const key = [order, lane.title, lane.outlet, lane.letter, laneHeights.get(lane.id)].join('|');
          return { id: lane.id, order, content: '', key };
        }),
      );
      refresh();
    },
    moveTo(to) {
      if (performance.now() - handMovedAt < HAND_REST_MS) return;
      // The address has whole minutes: what is less than a pixel away is there already.
      if (Math.abs(to.from - shown.from) + Math.abs(to.to - shown.to) <= lengthOf(shown) / widthPx) return;
      shown = to;
      timeline.setWindow(new Date(to.from), new Date(to.to), { animation: false });
      refresh();
    },
    choose(event) {
      chosen = event;
      select();
    },
    destroy() {
      resized.disconnect();
      timeline.destroy();
      element.replaceChildren();
    },
  };
}

type Contents = ReadonlyMap<string, () => HTMLElement>;

function toOptions(span: TimeSpan, window: TimeWindow, contents: Contents, laneContents: Contents): TimelineOptions {
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
    // The axis is our own: the library's has no labels and as few lines as it can be made to have.
    showMajorLabels: false,
    showMinorLabels: false,
    timeAxis: { scale: 'year', step: 1000 },
    margin: { axis: 8, item: { horizontal: 4, vertical: 6 } },
    // Events above, quotations below them.
    order: (x: VisItem, y: VisItem) => x.row - y.row || x.start.getTime() - y.start.getTime(),
    groupOrder: 'order',
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    dataAttributes: ['hue'],
    template: (item?: VisItem) => (item && contents.get(item.id)?.()) ?? '',
    groupTemplate: (lane?: VisLane) => (lane && laneContents.get(lane.id)?.()) ?? '',
  };
  // The library's types know no templates that give elements; its code does.
  return options as unknown as TimelineOptions;
}

/** The library's types know how to listen and not how to tell. */
interface TimelineEvents {
  emit: (event: string, told: { byUser: boolean }) => void;
}
