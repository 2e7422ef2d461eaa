import { type RefObject, useRef } from 'react';
import { followScroll } from './follow-scroll.ts';
import { measurePassages } from './measure-passages.ts';
import type { Side } from '#views/compare/search-params.ts';
import type { LinkEnds } from './to-passages.ts';

export type Panes = Record<Side, RefObject<HTMLDivElement | null>>;

/** A passage this close to the edge of its pane, in CSS pixels, is not comfortably in view. */
const MARGIN = 24;
/** Where in its pane a passage is put that was out of view. */
export const READING_PLACE = 0.3;

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/**
 * Scrolls two texts together. `follow` answers a scroll of one side: what is read on the other stands beside it.
 * `align` puts the two ends of one link at the same height, moving the `anchor` side only when it has to.
 */
export function useTiedScroll(panes: Panes, tiePoints: readonly LinkEnds[], tied: boolean) {
  // Where we know the panes to stand: a scroll event that brings nothing new comes from ourselves.
  const known = useRef<Record<Side, number>>({ left: 0, right: 0 });

  const follow = (side: Side) => {
    const pane = panes[side].current;
    const other = panes[otherSide(side)].current;
    if (!pane || !other || Math.abs(pane.scrollTop - known.current[side]) < 1) return;
    known.current[side] = pane.scrollTop;
    if (!tied) return;
    const here = measurePassages(pane);
    const there = measurePassages(other);
    const points = tiePoints.flatMap((ends) => {
      const from = here.get(ends[side]);
      const to = there.get(ends[otherSide(side)]);
      return from && to ? [{ from: from.top + pane.scrollTop, to: to.top + other.scrollTop }] : [];
    });
    other.scrollTo({ top: followScroll(toScrollBox(pane), toScrollBox(other), points) });
    known.current[otherSide(side)] = other.scrollTop;
  };

  const align = (ends: LinkEnds, anchor: Side) => {
    const pane = panes[anchor].current;
    const other = panes[otherSide(anchor)].current;
    const here = pane && measurePassages(pane).get(ends[anchor]);
    const there = other && measurePassages(other).get(ends[otherSide(anchor)]);
    if (!here || !there) return;
    const isInView = here.top >= MARGIN && here.bottom <= pane.clientHeight - MARGIN;
    const before = pane.scrollTop;
    const length = Math.max(here.bottom - here.top, there.bottom - there.top);
    const place = Math.max(MARGIN, Math.min(pane.clientHeight * READING_PLACE, pane.clientHeight - MARGIN - length));
    if (!isInView) pane.scrollBy({ top: here.top - place });
    const height = here.top - (pane.scrollTop - before);
    other.scrollBy({ top: there.top - height });
    known.current[anchor] = pane.scrollTop;
    known.current[otherSide(anchor)] = other.scrollTop;
  };

  return { follow, align };
}

const toScrollBox = (pane: HTMLElement) => ({
  top: pane.scrollTop,
  visible: pane.clientHeight,
  whole: pane.scrollHeight,
});
