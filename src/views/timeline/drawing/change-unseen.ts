import { type GroupInside, spareGroup, spareWidth } from './spare-layouts.ts';

/** What the library hides of an item. */
interface ItemInside {
  /** Whether it stands in the page. */
  displayed: boolean;
  /** Whether it has changed since it was drawn. */
  dirty: boolean;
  hide: () => void;
}

/** What the library hides of itself and what is needed to keep it from drawing too often. */
export interface TimelineInside {
  /** The stretch of time that it takes for visible, in ms. */
  range: { start: number; end: number };
  itemSet: { items: Record<string, ItemInside>; groups: Record<string, GroupInside>; dom: { frame: HTMLElement } };
  props: { center: { width: number } };
  body: { emitter: { emit: Emit } };
  emit: Emit;
}

/** `_change` without a `queue` draws all now, with it all with the next frame. */
type Emit = (event: '_change' | 'rangechanged', told?: { queue?: boolean; byUser?: boolean }) => void;

/**
 * Lets lanes and items be changed while the library sees none of them. It would show each in its turn, and measure it,
 * which lays out the drawing anew for each; those that it meets when it draws next, it shows and measures together.
 * It would also draw all lanes when items go, again when others come and once more in the next frame: only that last
 * time counts.
 */
export function changeUnseen(timeline: TimelineInside, change: () => void): void {
  const { range, itemSet, body } = timeline;
  const { emit } = body.emitter;
  const { start, end } = range;
  const seen = Object.entries(itemSet.items).filter(([, item]) => item.displayed);
  for (const [, item] of seen) item.displayed = false;
  Object.assign(range, { start: Number.MAX_VALUE, end: Number.MAX_VALUE });
  body.emitter.emit = () => {};
  change();
  body.emitter.emit = emit;
  Object.assign(range, { start, end });
  for (const [id, item] of seen) {
    item.displayed = true;
    // What has changed is measured anew as what is new.
    if (item.dirty || itemSet.items[id] !== item) item.hide();
  }
  const toWidthPx = () => timeline.props.center.width;
  spareWidth(itemSet.dom.frame, toWidthPx);
  for (const group of Object.values(itemSet.groups)) spareGroup(group, toWidthPx);
}
