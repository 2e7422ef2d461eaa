import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type TimelineParams, parseTimelineParams, toTimelineSearch } from './search-params.ts';
import type { TimeWindow } from './time-window.ts';

/** A window that follows the hand is written into the address when the hand rests this long. */
const REST_MS = 200;

interface TimelineState {
  params: TimelineParams;
  /** The window of the address, or the one that is being moved and not yet in it; null for the page's own choice. */
  window: TimeWindow | null;
  /** Moves the window: at once on the screen, soon in the address, without an entry in the history. */
  move: (window: TimeWindow) => void;
  /** A choice of the reader: an entry in the history. */
  change: (change: Partial<TimelineParams>) => void;
}

/** What the address says, and the two ways to change it. */
export function useTimelineState(): TimelineState {
  const [search, setSearch] = useSearchParams();
  const params = useMemo(() => parseTimelineParams(search), [search]);
  const inAddress = toKey(params.window);
  // Counts only as long as the address still says what it said when the moving began.
  const [moving, setMoving] = useState<{ window: TimeWindow; since: string } | null>(null);
  const window = moving?.since === inAddress ? moving.window : params.window;

  const latest = useRef({ params, window, inAddress, setSearch });
  useEffect(() => {
    latest.current = { params, window, inAddress, setSearch };
  });
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => globalThis.clearTimeout(timer.current), []);

  const move = useCallback((to: TimeWindow) => {
    setMoving({ window: to, since: latest.current.inAddress });
    globalThis.clearTimeout(timer.current);
    timer.current = globalThis.setTimeout(() => {
      const { params: now, setSearch: write } = latest.current;
      write(toTimelineSearch({ ...now, window: to }), { replace: true, preventScrollReset: true });
    }, REST_MS);
  }, []);

  const change = useCallback((to: Partial<TimelineParams>) => {
    globalThis.clearTimeout(timer.current);
    const { params: now, window: shown, setSearch: write } = latest.current;
    write(toTimelineSearch({ ...now, window: shown, ...to }), { preventScrollReset: true });
  }, []);

  return { params, window, move, change };
}

const toKey = (window: TimeWindow | null): string => (window ? `${window.from} ${window.to}` : '');
