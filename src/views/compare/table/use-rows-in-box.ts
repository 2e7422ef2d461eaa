import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { RowHeights } from '#ui/virtual-list/row-heights.ts';

/** Up to here all rows are drawn, so that the browser's own search finds their words. */
const ALL_DRAWN = 300;
/** So many rows are drawn beyond each edge of the box. */
const BEYOND = 3;

/**
 * Which rows of a table that scrolls in a box are drawn: all of a short one, else those in view and the one that has the
 * focus. Rows carry
 * their number in `data-row`; what is not drawn must be empty space of the height that `heights` tells. `first` is the
 * row to begin with, for what opens in its midst.
 */
export function useRowsInBox(box: RefObject<HTMLElement | null>, heights: RowHeights, first: number): number[] {
  const [view, setView] = useState({ first, last: first });
  const [focused, setFocused] = useState(-1);
  const isFirst = useRef(true);

  const look = () => {
    if (!box.current) return;
    const { scrollTop, clientHeight } = box.current;
    const next = { first: heights.rowAt(scrollTop), last: heights.rowAt(scrollTop + clientHeight) };
    setView((now) => (now.first === next.first && now.last === next.last ? now : next));
  };
  // Rows that are drawn above the box for the first time push down what the reader sees: the box goes with it.
  useLayoutEffect(() => {
    if (!box.current || heights.count <= ALL_DRAWN) return;
    const firstInView = heights.rowAt(box.current.scrollTop);
    let pushed = 0;
    for (const row of box.current.querySelectorAll<HTMLElement>('[data-row]')) {
      const more = heights.measure(Number(row.dataset['row']), row.offsetHeight);
      if (Number(row.dataset['row']) < firstInView) pushed += more;
    }
    // What is there from the start has pushed nothing.
    if (pushed !== 0 && !isFirst.current) box.current.scrollBy({ top: pushed, behavior: 'instant' });
    isFirst.current = false;
    // oxlint-disable-next-line react/set-state-in-effect -- what is in view is known only when it is laid out
    look();
  });

  const onScroll = useEffectEvent(look);
  const onFocus = useEffectEvent(({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    if (row) setFocused(Number(row.dataset['row']));
  });
  useEffect(() => {
    const stop = new AbortController();
    box.current?.addEventListener('scroll', () => onScroll(), { signal: stop.signal, passive: true });
    box.current?.addEventListener('focusin', (event) => onFocus(event), { signal: stop.signal });
    window.addEventListener('resize', () => onScroll(), { signal: stop.signal });
    return () => stop.abort();
  }, [box]);

  if (heights.count <= ALL_DRAWN) return Array.from({ length: heights.count }, (_, row) => row);
  const from = Math.max(0, Math.min(view.first, heights.count - 1) - BEYOND);
  const to = Math.min(heights.count, view.last + 1 + BEYOND);
  const inView = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  return [...new Set([...inView, focused])].filter((row) => row >= 0 && row < heights.count).toSorted((x, y) => x - y);
}
