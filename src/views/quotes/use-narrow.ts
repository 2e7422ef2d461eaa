import { useSyncExternalStore } from 'react';

/** The same width as in QuotesPage.module.css. */
const NARROW = '(max-width: 880px)';

/** Whether the facets have no room beside the quotations. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
