import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { isTyping } from '#ui/is-typing.ts';
import type { RowHeights } from './row-heights.ts';

/** So many rows are drawn beyond each edge of what is in view. */
const BEYOND = 1;
/** Nearer to the end than so many pixels is at it: browsers know a place among twenty millions of them only to two. */
const AT_END = 4;

interface RowOptions {
  /** Whether the list scrolls in its own box. Otherwise the page does. */
  isBox?: boolean;
  /** The row to begin with, for a list that opens in its midst. */
  first?: number;
  /** A row that stays drawn wherever the list is scrolled to; -1 for none. */
  kept?: number;
  /** A list of at most so many rows is drawn whole, so that the browser's own search finds its words. */
  allUpTo?: number;
}

/**
 * Which rows of a list to draw, in order: those in view, and the one that has the focus with its neighbours, so that
 * the keys find the next one wherever the list is scrolled to. The rows stand in the list with their number in
 * `data-row`; what is not drawn of them must be empty space of the height that `heights` tells.
 */
export function useRowsInView(
  list: RefObject<HTMLElement | null>,
  heights: RowHeights,
  { isBox = false, first = 0, kept = -1, allUpTo = 0 }: RowOptions = {},
): number[] {
  const { count } = heights;
  const isWhole = count <= allUpTo;
  /** The first and the last row in view. */
  const [view, setView] = useState({ first, last: first });
  const [focused, setFocused] = useState(-1);
  /** What is measured before a list has opened in its midst has pushed nothing. */
  const isOpening = useRef(first > 0);
  /**
   * Where the scroller stood at its end, null elsewhere. There it stays when its last rows turn out to be higher, unless
   * something has moved it since.
   */
  const endTop = useRef<number | null>(null);

  const look = () => {
    if (!list.current || isWhole) return;
    const { top, height } = toWindow(list.current, heights, isBox);
    const scroller = toScroller(list.current, isBox);
    endTop.current = top > 0 && toEnd(scroller) < AT_END ? scroller.scrollTop : null;
    const next = { first: heights.rowAt(top), last: heights.rowAt(top + height) };
    setView((now) => (now.first === next.first && now.last === next.last ? now : next));
  };

  // Rows that are drawn for the first time push down what stands below them: the window goes with the first row that
  // the reader has seen already.
  useLayoutEffect(() => {
    if (!list.current || isWhole) return;
    const firstInView = heights.rowAt(toWindow(list.current, heights, isBox).top);
    const rows = listRows(list.current);
    const seen = rows.find(([row]) => row >= firstInView && heights.isMeasured(row));
    const held = seen ? seen[0] : firstInView;
    let pushed = 0;
    for (const [row, element] of rows) {
      const more = heights.measure(row, element.offsetHeight);
      if (row < held) pushed += more;
    }
    const scroller = toScroller(list.current, isBox);
    if (isHeldAtEnd(scroller, endTop.current)) scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' });
    else if (pushed !== 0 && !isOpening.current) scroller.scrollBy({ top: pushed, behavior: 'instant' });
    isOpening.current = false;
    // oxlint-disable-next-line react/set-state-in-effect -- what is in view is known only when it is laid out
    look();
  });

  const onScroll = useEffectEvent(look);
  const onFocus = useEffectEvent(({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    if (row && list.current?.contains(row)) setFocused(Number(row.dataset['row']));
  });
  // At once: rows that are measured on the way would stop what glides there.
  const jump = useEffectEvent((event: KeyboardEvent) => {
    const isMeant = isBox ? event.target === list.current : !isTyping(event.target);
    if (!list.current || !isMeant || document.querySelector('dialog[open]')) return;
    if (event.key !== 'Home' && event.key !== 'End') return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const scroller = toScroller(list.current, isBox);
    scroller.scrollTo({ top: event.key === 'Home' ? 0 : scroller.scrollHeight, behavior: 'instant' });
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const scroller = isBox ? list.current : window;
    scroller?.addEventListener('scroll', () => onScroll(), { signal, passive: true });
    document.addEventListener('keydown', (event) => jump(event), { signal });
    window.addEventListener('resize', () => onScroll(), { signal });
    document.addEventListener('focusin', (event) => onFocus(event), { signal });
    return () => stop.abort();
  }, [list, isBox]);

  const last = Math.min(view.last, count - 1);
  const from = isWhole ? 0 : Math.max(0, Math.min(view.first, last) - BEYOND);
  const to = isWhole ? count : Math.min(count, last + 1 + BEYOND);
  const inView = Array.from({ length: Math.max(0, to - from) }, (_, row) => from + row);
  const withFocus = focused === -1 ? [] : [focused - 1, focused, focused + 1];
  return [...new Set([...inView, ...withFocus, kept])]
    .filter((row) => row >= 0 && row < count)
    .toSorted((x, y) => x - y);
}

/** What scrolls the list: itself, or the page. */
const toScroller = (list: HTMLElement, isBox: boolean): HTMLElement => (isBox ? list : document.documentElement);

const toEnd = ({ scrollHeight, clientHeight, scrollTop }: HTMLElement): number =>
  scrollHeight - clientHeight - scrollTop;

/** Whether the scroller still stands at its end; a list that has turned out to be shorter leaves it at the new one. */
const isHeldAtEnd = (scroller: HTMLElement, endTop: number | null): boolean =>
  endTop !== null && (scroller.scrollTop === endTop || (scroller.scrollTop < endTop && toEnd(scroller) < AT_END));

function listRows(list: HTMLElement): [number, HTMLElement][] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [Number(row.dataset['row']), row]);
}

/** The part of the list that is seen: its upper edge, counted from where row 0 begins or would begin, and its height. */
function toWindow(list: HTMLElement, heights: RowHeights, isBox: boolean): { top: number; height: number } {
  const edge = isBox ? list.getBoundingClientRect().top : 0;
  const [first] = listRows(list);
  const start = first
    ? first[1].getBoundingClientRect().top - heights.startOf(first[0])
    : list.getBoundingClientRect().top;
  return { top: edge - start, height: isBox ? list.clientHeight : window.innerHeight };
}
