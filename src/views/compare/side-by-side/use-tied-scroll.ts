import { useRef } from 'react';
import { followScroll } from './follow-scroll.ts';
import type { LinkEnds } from './to-passages.ts';
import type { Tie } from './to-ties.ts';
import type { Panes, TextLayout } from './use-text-layout.ts';

/** A passage this close to the edge of its pane, in CSS pixels, is not comfortably in view. */
const MARGIN = 24;
/** Where in its pane a passage is put that was out of view. */
export const READING_PLACE = 0.3;

/**
 * Scrolls texts together. `follow` answers a scroll of one column: what is read in the others stands beside it.
 * `align` puts the two ends of one link at the same height, moving the `anchor` column only when it has to.
 */
export function useTiedScroll(panes: Panes, layout: TextLayout, ties: readonly Tie[], tied: boolean) {
  // Where we know the panes to stand: a scroll event that brings nothing new comes from ourselves.
  const known = useRef<number[]>([]);
  const note = (column: number) => {
    known.current[column] = panes.current[column]?.scrollTop ?? 0;
  };

  const lead = (column: number, others: readonly number[]) => {
    const pane = panes.current[column];
    if (!pane) return;
    for (const other of others) {
      const moved = panes.current[other];
      const tie = ties.find(({ columns }) => columns.includes(column) && columns.includes(other));
      if (!moved || !tie) continue;
      const side = tie.columns.indexOf(column);
      const points = tie.points.flatMap(({ starts }) => {
        const from = layout.of(column).get(starts[side] ?? -1);
        const to = layout.of(other).get(starts[1 - side] ?? -1);
        return from && to ? [{ from: from.top, to: to.top }] : [];
      });
      moved.scrollTo({ top: followScroll(toScrollBox(pane), toScrollBox(moved), points) });
      note(other);
    }
  };

  const follow = (column: number) => {
    const pane = panes.current[column];
    if (!pane || Math.abs(pane.scrollTop - (known.current[column] ?? 0)) < 1) return;
    note(column);
    if (tied) lead(column, toOthers(panes, [column]));
  };

  const align = ({ link, starts }: LinkEnds, asked: number) => {
    const side = link.ends[1].column === asked ? 1 : 0;
    const anchor = link.ends[side].column;
    const partner = link.ends[1 - side]?.column ?? anchor;
    const [pane, other] = [panes.current[anchor], panes.current[partner]];
    const here = layout.of(anchor).get(starts[side]);
    const there = layout.of(partner).get(starts[1 - side] ?? -1);
    if (!pane || !other || !here || !there) return;
    const isInView = here.top - pane.scrollTop >= MARGIN && here.bottom - pane.scrollTop <= pane.clientHeight - MARGIN;
    const length = Math.max(here.bottom - here.top, there.bottom - there.top);
    const place = Math.max(MARGIN, Math.min(pane.clientHeight * READING_PLACE, pane.clientHeight - MARGIN - length));
    if (!isInView) pane.scrollTo({ top: here.top - place });
    other.scrollTo({ top: there.top - (here.top - pane.scrollTop) });
    note(anchor);
    note(partner);
    if (tied) lead(anchor, toOthers(panes, [anchor, partner]));
  };

  return { follow, align };
}

const toOthers = (panes: Panes, these: readonly number[]) =>
  [...panes.current.keys()].filter((column) => panes.current[column] && !these.includes(column));

const toScrollBox = (pane: HTMLElement) => ({
  top: pane.scrollTop,
  visible: pane.clientHeight,
  whole: pane.scrollHeight,
});
