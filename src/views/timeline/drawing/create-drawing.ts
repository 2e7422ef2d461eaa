import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toHue } from '#ui/to-hue.ts';
import { type TimeSpan, type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';
import { type TimelineInside, changeUnseen } from './change-unseen.ts';
import { createAxis } from './create-axis.ts';
import { describeBar, findBarAt, toDensityContent, toScale } from './density-content.ts';
import { type VisItem, toElement, toItemContent, toVisDensity, toVisItem, toVisLane } from './drawing-item.ts';
import { toLaneContent, toLaneLabel } from './lane-content.ts';
import { patch } from './patch-set.ts';
import type { ItemTarget } from './timeline-item.ts';
import { type VisLane, toTimelineOptions } from './timeline-options.ts';
import { toBarTarget } from './to-bar-target.ts';
import { type Drawn, toDrawn, toDrawnStretch } from './to-drawn.ts';
import type { DrawingIndex } from './to-drawing-index.ts';

/** What is to be seen. */
export interface DrawingState {
  index: DrawingIndex;
  /** The least heights of the lanes, in pixels, by id. */
  laneHeights: ReadonlyMap<string, number>;
  window: TimeWindow;
  /** An event to be marked in all its lanes. */
  chosen: string | null;
}

/** The drawing, as React sees it. Nothing else knows the library, but for its options, `change-unseen.ts` and `spare-layouts.ts`. */
export interface Drawing {
  draw(state: DrawingState): void;
  destroy(): void;
}

interface DrawingOptions {
  story: StoryBundle;
  span: TimeSpan;
  /** The reader has dragged or zoomed; also while still doing so. */
  onMove: (window: TimeWindow) => void;
  onChoose: (target: ItemTarget) => void;
}

/** As long as the reader's hand moves the window, the echo of its own moves would fight with it. */
const HAND_REST_MS = 250;
const NOTHING: Drawn = { items: [], densities: [] };

/** Makes the one vis-timeline object within an empty element, and draws what is to be seen first. */
export function createDrawing(element: HTMLElement, first: DrawingState, options: DrawingOptions): Drawing {
  const { story, span, onMove, onChoose } = options;
  const axisPlace = element.appendChild(toElement('axis'));
  const axis = createAxis(axisPlace, span);
  const plot = element.appendChild(toElement('plot'));
  const items = new DataSet<VisItem>();
  const lanes = new DataSet<VisLane>();
  const contents = new Map<string, () => HTMLElement>();
  const laneContents = new Map<string, () => HTMLElement>();
  // Until there is a lane, its place beside the names of lanes is only known to the style sheet.
  let widthPx = axisPlace.clientWidth;
  // With anything to show, it draws while it is made, and again with each thing it is given. Its types know no other way.
  const nothing = null as never;
  const timeline = new Timeline(plot, nothing, nothing, toTimelineOptions(span, first.window, contents, laneContents));
  const inside = timeline as unknown as TimelineInside;
  let { index, laneHeights, window: shown, chosen } = first;
  let drawn = NOTHING;
  /** What the drawn things were made for; the same again need not be made again. */
  let drawnFor = '';
  let handMovedAt = -Infinity;
  let pressedAt = -Infinity;
  /** There the name of a lane stands above what is in it. */
  const narrow = matchMedia('(max-width: 640px)');

  const patchLanes = () => {
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
  };
  const patchItems = () => {
    const stretch = toDrawnStretch(shown);
    const msPerPx = lengthOf(shown) / widthPx;
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
    patch(items, [
      ...named.map((lane) => toVisLane(lane, stretch)),
      ...drawn.items.map((item) => toVisItem(item, chosen, shown, msPerPx)),
      ...densities.map(({ density, scale }) => {
        const letter = density.lane === null ? null : letters.get(density.lane);
        return toVisDensity(density, letter ? toHue(letter) : null, scale);
      }),
    ]);
  };
  const refresh = () => {
    axis.draw(shown, widthPx);
    const { from, to } = toDrawnStretch(shown);
    const key = `${from} ${to} ${lengthOf(shown)} ${widthPx} ${chosen}`;
    if (key === drawnFor || widthPx <= 1) return;
    drawnFor = key;
    changeUnseen(inside, patchItems);
    inside.emit('_change', { queue: true });
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
  plot.addEventListener('pointerdown', () => (pressedAt = performance.now()), { capture: true });
  timeline.on('click', ({ item, event }: { item: string | null; event: MouseEvent }) => {
    // What was dragged is let go above what it was taken by, which for the browser is a click.
    if (handMovedAt > pressedAt) return;
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

  const centre = plot.querySelector<HTMLElement>('.vis-panel.vis-center');
  // Some browsers give the focus to whatever scrolls. Nothing here can be told by a screen reader: that is the list's.
  const labels = plot.querySelector<HTMLElement>('.vis-panel.vis-left');
  if (labels) labels.tabIndex = -1;
  /** How wide the lanes are is known when their names are drawn. */
  const measure = () => {
    const width = centre?.clientWidth ?? 0;
    if (!centre || width <= 1 || width === widthPx) return;
    element.style.setProperty('--labels', `${centre.offsetLeft}px`);
    widthPx = width;
    refresh();
  };

  changeUnseen(inside, () => {
    patchLanes();
    timeline.setGroups(lanes);
    timeline.setItems(items);
  });
  refresh();
  // The library hides itself until it has told of its first window, which it does late.
  inside.emit('rangechanged', { byUser: false });
  inside.emit('_change');
  measure();

  let sizePx = `${element.clientWidth} ${element.clientHeight}`;
  const resized = new ResizeObserver(() => {
    const size = `${element.clientWidth} ${element.clientHeight}`;
    if (size !== sizePx) inside.emit('_change', { queue: true });
    sizePx = size;
    measure();
  });
  resized.observe(element);
  if (centre) resized.observe(centre);

  return {
    draw({ window: to, ...state }) {
      const isOther = state.index !== index || state.laneHeights !== laneHeights;
      // The address has whole minutes: what is less than a pixel away is there already.
      const awayMs = Math.abs(to.from - shown.from) + Math.abs(to.to - shown.to);
      const moves = awayMs > lengthOf(shown) / widthPx && performance.now() - handMovedAt >= HAND_REST_MS;
      ({ index, laneHeights, chosen } = state);
      if (isOther) changeUnseen(inside, patchLanes);
      if (moves) {
        shown = to;
        timeline.setWindow(new Date(to.from), new Date(to.to), { animation: false });
      }
      refresh();
    },
    destroy() {
      resized.disconnect();
      timeline.destroy();
      element.replaceChildren();
    },
  };
}
