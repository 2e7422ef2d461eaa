import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { afterPaint } from '#ui/after-paint.ts';
import { useLatestCallback } from '#ui/use-latest-callback.ts';
import { withParams } from '#views/compare/search-params.ts';
import { type Ask, AskContext, type Change } from './asked-search.ts';

/**
 * Answers a press before the texts do. What is asked for shows on the buttons in the next frame; the address follows
 * after it, and with the address the texts, which are long to draw and to lay out.
 */
export function AskedSearch({ children }: { children: ReactNode }) {
  const [shown, setSearch] = useSearchParams();
  // Several presses can come before the next drawing, each in view of the one before, and be drawn together.
  const latest = useRef(shown);
  const listeners = useRef(new Set<() => void>());
  const show = (asked: URLSearchParams) => {
    latest.current = asked;
    for (const listener of listeners.current) listener();
  };
  const onTheWay = useRef<{ address: string }[]>([]);
  const arrive = useEffectEvent((address: URLSearchParams) => {
    const arrived = onTheWay.current.findIndex((one) => one.address === address.toString());
    // An address that was not asked for here: the reader has gone elsewhere.
    onTheWay.current = arrived === -1 ? [] : onTheWay.current.slice(arrived + 1);
    if (onTheWay.current.length === 0) show(address);
  });
  useLayoutEffect(() => arrive(shown), [shown]);

  const callOffs = useRef(new Set<() => void>());
  useEffect(() => {
    const open = callOffs.current;
    return () => {
      for (const callOff of open) callOff();
    };
  }, []);

  const change = useLatestCallback<Parameters<Change>>((changes, { replace = false, late } = {}) => {
    const wanted = typeof changes === 'function' ? changes(latest.current) : changes;
    if (wanted === null) return;
    const next = withParams(latest.current, wanted);
    const isSame = next.toString() === latest.current.toString();
    show(next);
    const coming = { address: next.toString() };
    onTheWay.current.push(coming);
    const callOff = afterPaint(() => {
      callOffs.current.delete(callOff);
      const address = late ? withParams(next, late()) : next;
      coming.address = address.toString();
      setSearch(address, { replace: replace || isSame, preventScrollReset: true });
    });
    callOffs.current.add(callOff);
  });
  const ask = useMemo(
    (): Ask => ({
      change,
      read: () => latest.current,
      subscribe: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    }),
    [change],
  );
  return <AskContext value={ask}>{children}</AskContext>;
}
