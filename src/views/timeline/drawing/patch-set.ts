import type { DataSet } from 'vis-data/esnext';

/** What the library hides of itself and what is needed to keep it from drawing too often. */
export interface TimelineInside {
  /** The stretch of time that it takes for visible, in ms. */
  range: { start: number; end: number };
  itemSet: { redraw?: () => boolean };
}

/**
 * Lets items be added while the library sees none of them. It would show each in its turn, and measure it, which
 * lays out the drawing anew for each; those that it meets when it draws next, it shows and measures together.
 * It would also draw all lanes when items go, again when others come and once more in the next frame: only that last
 * time counts.
 */
export function patchUnseen({ range, itemSet }: TimelineInside, change: () => void): void {
  const { start, end } = range;
  Object.assign(range, { start: Number.MAX_VALUE, end: Number.MAX_VALUE });
  itemSet.redraw = () => false;
  change();
  // What it is made of has its own way to draw again.
  delete itemSet.redraw;
  Object.assign(range, { start, end });
}

/** Makes a set hold just these, touching only what changed: each touched one is drawn anew. */
export function patch<T extends { id: string; key: string }>(set: DataSet<T>, wanted: readonly T[]): void {
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = set.getIds().filter((id) => !ids.has(String(id)));
  const changed = wanted.filter(({ id, key }) => set.get(id)?.key !== key);
  if (gone.length > 0) set.remove(gone);
  // The library asks for a type that it builds from T and that no generic T is known to fulfil; whole items always do.
  if (changed.length > 0) set.update(changed as never[]);
}
