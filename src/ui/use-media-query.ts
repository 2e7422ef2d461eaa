import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Whether a media query matches now: for what a screen has room for, where hiding by style sheet is not enough. */
export function useMediaQuery(query: string): boolean {
  // To make one takes longer than all else that a small part of a page does when it is drawn.
  const list = useMemo(() => matchMedia(query), [query]);
  const subscribe = useCallback(
    (listener: () => void) => {
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [list],
  );
  return useSyncExternalStore(subscribe, () => list.matches);
}
