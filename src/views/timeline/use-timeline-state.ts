import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type TimelineParams, parseTimelineParams, toTimelineSearch } from './search-params.ts';
import type { TimeWindow } from './time-window.ts';

const NOTHING_ASKED = parseTimelineParams(new URLSearchParams());
/** A window that follows the hand, and words being typed, are written into the address after such a rest. */
const REST_MS = 200;

/** A change of what the address says, perhaps in view of what it says now. */
type Change = Partial<TimelineParams> | ((now: TimelineParams) => Partial<TimelineParams>);

/** What the view is made of, apart from the window. */
export type Asked = Omit<TimelineParams, 'window'>;

interface TimelineState {
  /** As the address has it, with what has been chosen, moved or typed and is not yet in the address. */
  params: TimelineParams;
  /** The same a little later: a press is answered at once, and what takes long follows. */
  asked: Asked;
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
  const inAddress = useMemo(() => parseTimelineParams(search), [search]);
  // Counts only as long as the address still says what it said when it began.
  const [pending, setPending] = useState<{ change: Partial<TimelineParams>; since: URLSearchParams } | null>(null);
  const unwritten = pending?.since === search ? pending.change : null;
  const params = useKept(useMemo(() => ({ ...inAddress, ...unwritten }), [inAddress, unwritten]));
  const { event, lanes, showsAllLanes, hidden, chosen, text, followsWindow } = params;
  const asked = useDeferredValue(
    useMemo(
      () => ({ event, lanes, showsAllLanes, hidden, chosen, text, followsWindow }),
      [event, lanes, showsAllLanes, hidden, chosen, text, followsWindow],
    ),
  );

  const latest = useRef({ params, search, unwritten, setSearch });
  useEffect(() => {
    latest.current = { params, search, unwritten, setSearch };
  });
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const resting = useRef<Partial<TimelineParams>>({});
  const settle = useCallback((to: Partial<TimelineParams>) => {
    const { search: since, unwritten: before } = latest.current;
    const whole = { ...resting.current, ...to };
    resting.current = whole;
    setPending({ change: { ...before, ...whole }, since });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      resting.current = {};
      const now = latest.current;
      now.setSearch(toTimelineSearch({ ...now.params, ...whole }), { replace: true, preventScrollReset: true });
    }, REST_MS);
  }, []);
  const move = useCallback((to: TimeWindow) => settle({ window: to }), [settle]);
  const type = useCallback((words: string) => settle({ text: words }), [settle]);

  // A key that is pressed again before the page stands goes on from where the last press leads, not from what is shown.
  const onTheWay = useRef<{ address: string; params: TimelineParams }[]>([]);
  useEffect(() => {
    const arrived = onTheWay.current.findIndex(({ address }) => address === search.toString());
    onTheWay.current = arrived === -1 ? [] : onTheWay.current.slice(arrived + 1);
  }, [search]);
  const change = useCallback((to: Change) => {
    window.clearTimeout(timer.current);
    resting.current = {};
    const now = latest.current;
    const from = onTheWay.current.at(-1)?.params ?? now.params;
    const changed = { ...from, ...(typeof to === 'function' ? to(from) : to) };
    const written = toTimelineSearch(changed);
    const isOther = written.toString() !== now.search.toString();
    if (isOther) onTheWay.current.push({ address: written.toString(), params: changed });
    setPending(isOther ? { change: changed, since: now.search } : null);
    now.setSearch(written, { preventScrollReset: true });
  }, []);

  return { params, asked, move, type, change };
}

/**
 * What is asked of events stays the same object as long as it says the same: to filter a hundred thousand of them anew
 * for each window would take longer than the hand rests.
 */
function useKept(params: TimelineParams): TimelineParams {
  const { chosen, hidden } = params;
  const said = toTimelineSearch({ ...NOTHING_ASKED, chosen, hidden }).toString();
  const kept = useMemo(() => parseTimelineParams(new URLSearchParams(said)), [said]);
  return useMemo(() => ({ ...params, chosen: kept.chosen, hidden: kept.hidden }), [params, kept]);
}
