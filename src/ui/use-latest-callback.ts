import { useCallback, useLayoutEffect, useRef } from 'react';

/** A callback that stays the same and does what the one of the latest render does: for parts that draw seldom. */
export function useLatestCallback<Args extends unknown[]>(callback: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
