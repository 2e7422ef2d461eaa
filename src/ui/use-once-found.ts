import { useEffect, useEffectEvent, useRef } from 'react';

interface OnceFound {
  /** Does it now, or when what is searched has been found. A later call takes the place of one that waits. */
  once: (action: () => void) => void;
  /** Does no longer what waits. */
  forget: () => void;
}

/** For what a reader means to do with the answer to what was typed, such as Enter to go on to the first quotation. */
export function useOnceFound(isStale: boolean): OnceFound {
  const waiting = useRef<(() => void) | null>(null);
  const act = useEffectEvent(() => {
    waiting.current?.();
    waiting.current = null;
  });
  useEffect(() => {
    if (!isStale) act();
  }, [isStale]);
  return {
    once: (action) => {
      if (isStale) waiting.current = action;
      else action();
    },
    forget: () => {
      waiting.current = null;
    },
  };
}
