import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type TimelineParams, parseTimelineParams, toTimelineSearch } from './search-params.ts';
import type { TimeWindow } from './time-window.ts';

/** A window that follows the hand, and words being typed, are written into the address after such a rest. */
const REST_MS = 200;

/** A change of what the address says, perhaps in view of what it says now. */
type Change = Partial<TimelineParams> | ((now: TimelineParams) => Partial<TimelineParams>);

interface TimelineState {
  /** As the address has it, with what is being moved or typed and not yet in the address. */
  params: TimelineParams;
  /** Moves the window: at once on the screen, soon in the address, without an entry in the history. Never changes. */
  move: (window: TimeWindow) => void;
  /** The words to look for, in the same way. */
  type: (text: string) => void;
  /** A choice of the reader: an entry in the history. Never changes. */
  change: (change: Change) => void;
}

/** What the address says, and the ways to change it. */
export function useTimelineState(): TimelineState {
  const [search, setSearch] = useSearchParams();
  // What is asked of events is the same object as long as the address says the same of it: to filter a hundred thousand
  // of them anew for each window would take longer than the hand rests.
  const asked = useMemo(() => {
    const rest = new URLSearchParams(search);
    for (const name of ['event', 'from', 'to']) rest.delete(name);
    return rest.toString();
  }, [search]);
  const restInAddress = useMemo(() => parseTimelineParams(new URLSearchParams(asked)), [asked]);
  const inAddress = useMemo(() => {
    const { event, window: shown } = parseTimelineParams(search);
    return { ...restInAddress, event, window: shown };
  }, [search, restInAddress]);
  // Counts only as long as the address still says what it said when it began.
  const [pending, setPending] = useState<{ change: Partial<TimelineParams>; since: URLSearchParams } | null>(null);
  const unwritten = pending?.since === search ? pending.change : null;
  const params = useMemo(() => ({ ...inAddress, ...unwritten }), [inAddress, unwritten]);

  const latest = useRef({ params, search, unwritten, setSearch });
  useEffect(() => {
    latest.current = { params, search, unwritten, setSearch };
  });
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const settle = useCallback((to: Partial<TimelineParams>) => {
    const { search: since, unwritten: before } = latest.current;
    const whole = { ...before, ...to };
    setPending({ change: whole, since });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const now = latest.current;
      now.setSearch(toTimelineSearch({ ...now.params, ...whole }), { replace: true, preventScrollReset: true });
    }, REST_MS);
  }, []);
  const move = useCallback((to: TimeWindow) => settle({ window: to }), [settle]);
  const type = useCallback((text: string) => settle({ text }), [settle]);

  // A key that is pressed again before the page stands goes on from where the last press leads, not from what is shown.
  const onTheWay = useRef<{ address: string; params: TimelineParams }[]>([]);
  useEffect(() => {
    const arrived = onTheWay.current.findIndex(({ address }) => address === search.toString());
    onTheWay.current = arrived === -1 ? [] : onTheWay.current.slice(arrived + 1);
  }, [search]);
  const change = useCallback((to: Change) => {
    window.clearTimeout(timer.current);
    const now = latest.current;
    const from = onTheWay.current.at(-1)?.params ?? now.params;
    const changed = { ...from, ...(typeof to === 'function' ? to(from) : to) };
    const written = toTimelineSearch(changed);
    if (written.toString() !== now.search.toString())
      onTheWay.current.push({ address: written.toString(), params: changed });
    now.setSearch(written, { preventScrollReset: true });
  }, []);

  return { params, move, type, change };
}
