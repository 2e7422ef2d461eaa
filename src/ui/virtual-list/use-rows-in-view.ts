import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { RowHeights } from './row-heights.ts';

/** So many rows are drawn beyond each edge of the window. */
const BEYOND = 1;

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
  /** The first and the last row in view. */
  const [view, setView] = useState({ first: 0, last: 0 });
  const [focused, setFocused] = useState(-1);

  const look = () => {
    if (!list.current) return;
    const top = -toListStart(list.current, heights);
    const next = { first: heights.rowAt(top), last: heights.rowAt(top + window.innerHeight) };
    setView((now) => (now.first === next.first && now.last === next.last ? now : next));
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

  const last = Math.min(view.last, heights.count - 1);
  return {
    from: Math.max(0, Math.min(view.first, last) - BEYOND),
    to: Math.min(heights.count, last + 1 + BEYOND),
    focused,
  };
}

function listRows(list: HTMLElement): [number, HTMLElement][] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [Number(row.dataset['row']), row]);
}

/** Where row 0 begins or would begin, counted from the upper edge of the window; before what is drawn is measured. */
function toListStart(list: HTMLElement, heights: RowHeights): number {
  const [first] = listRows(list);
  return first ? first[1].getBoundingClientRect().top - heights.startOf(first[0]) : list.getBoundingClientRect().top;
}
