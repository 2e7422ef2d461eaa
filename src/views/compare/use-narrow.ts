import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 640px)';

/** Whether the screen has room for one text only. The same width as in the style sheets. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
