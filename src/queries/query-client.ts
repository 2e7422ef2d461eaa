import { notifyManager, QueryClient } from '@tanstack/react-query';

/** Stories are static files: once loaded they never grow stale, and a missing file does not appear by asking again. */
export function createQueryClient(): QueryClient {
  // What has come is told at once, not after a timer: a search is answered within a keystroke.
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        retry: false,
        refetchOnWindowFocus: false,
        // Most answers need no network: what was kept is read, own stories are analysed here. What needs one says so.
        networkMode: 'always',
      },
    },
  });
}
