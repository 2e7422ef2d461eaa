import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { RowHeights } from './row-heights.ts';

/** So many rows are drawn beyond each edge of the window. */
const BEYOND = 2;

interface RowsInView {
  /** The rows to draw, `to` exclusive. */
  from: number;
  to: number;
  /** The row that has the focus, or had it last; -1 before any had. */
  focused: number;
}

/**
 * Which rows of a list are in view. The rows are the children of the list with their number in `data-row`; what is not
 * drawn of them must be empty space of the height that `heights` tells.
 */
export function useRowsInView(list: RefObject<HTMLElement | null>, heights: RowHeights): RowsInView {
  const [{ from, to }, setView] = useState({ from: 0, to: 2 * BEYOND + 4 });
  const [focused, setFocused] = useState(-1);

  const look = () => {
    if (!list.current) return;
    const top = -toListStart(list.current, heights);
    const next = {
      from: Math.max(0, heights.rowAt(top) - BEYOND),
      to: Math.min(heights.count, heights.rowAt(top + window.innerHeight) + 1 + BEYOND),
    };
    setView((now) => (now.from === next.from && now.to === next.to ? now : next));
  };

  // Rows that are drawn above the window for the first time push down what the reader sees: the page goes with it.
  useLayoutEffect(() => {
    if (!list.current) return;
    const firstInView = heights.rowAt(-toListStart(list.current, heights));
    let pushed = 0;
    for (const [row, element] of listRows(list.current)) {
      const more = heights.measure(row, element.offsetHeight);
      if (row < firstInView) pushed += more;
    }
    if (pushed !== 0) window.scrollBy({ top: pushed, behavior: 'instant' });
    // oxlint-disable-next-line react/set-state-in-effect -- what is in view is known only when it is laid out
    look();
  });

  const onScroll = useEffectEvent(look);
  const onFocus = useEffectEvent(({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    if (row && list.current?.contains(row)) setFocused(Number(row.dataset['row']));
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('scroll', () => onScroll(), { signal, passive: true });
    window.addEventListener('resize', () => onScroll(), { signal });
    document.addEventListener('focusin', (event) => onFocus(event), { signal });
    return () => stop.abort();
  }, []);

  return { from: Math.min(from, heights.count - 1), to: Math.min(to, heights.count), focused };
}

function listRows(list: HTMLElement): [number, HTMLElement][] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [Number(row.dataset['row']), row]);
}

/** Where row 0 begins or would begin, counted from the upper edge of the window; before what is drawn is measured. */
function toListStart(list: HTMLElement, heights: RowHeights): number {
  const [first] = listRows(list);
  return first ? first[1].getBoundingClientRect().top - heights.startOf(first[0]) : list.getBoundingClientRect().top;
}
