import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type TimelineParams, parseTimelineParams, toTimelineSearch } from './search-params.ts';
import type { TimeWindow } from './time-window.ts';

/** A window that follows the hand is written into the address when the hand rests this long. */
const REST_MS = 200;

/** A change of what the address says, perhaps in view of what it says now. */
type Change = Partial<TimelineParams> | ((now: TimelineParams) => Partial<TimelineParams>);

interface TimelineState {
  /** As the address has it; its window may be one that is being moved and not yet in the address. */
  params: TimelineParams;
  /** Moves the window: at once on the screen, soon in the address, without an entry in the history. Never changes. */
  move: (window: TimeWindow) => void;
  /** A choice of the reader: an entry in the history. Never changes. */
  change: (change: Change) => void;
}

/** What the address says, and the two ways to change it. */
export function useTimelineState(): TimelineState {
  const [search, setSearch] = useSearchParams();
  const inAddress = useMemo(() => parseTimelineParams(search), [search]);
  // Counts only as long as the address still says what it said when the moving began.
  const [moving, setMoving] = useState<{ window: TimeWindow; since: string } | null>(null);
  const since = toKey(inAddress.window);
  const moved = moving?.since === since ? moving.window : null;
  const params = useMemo(() => (moved ? { ...inAddress, window: moved } : inAddress), [inAddress, moved]);

  const latest = useRef({ params, since, setSearch });
  useEffect(() => {
    latest.current = { params, since, setSearch };
  });
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const move = useCallback((to: TimeWindow) => {
    setMoving({ window: to, since: latest.current.since });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const now = latest.current;
      const written = toTimelineSearch({ ...now.params, window: to });
      now.setSearch(written, { replace: true, preventScrollReset: true });
    }, REST_MS);
  }, []);

  const change = useCallback((to: Change) => {
    window.clearTimeout(timer.current);
    const now = latest.current;
    const written = toTimelineSearch({ ...now.params, ...(typeof to === 'function' ? to(now.params) : to) });
    now.setSearch(written, { preventScrollReset: true });
  }, []);

  return { params, move, change };
}

const toKey = (shown: TimeWindow | null): string => (shown ? `${shown.from} ${shown.to}` : '');
