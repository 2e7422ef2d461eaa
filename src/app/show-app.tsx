import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { toDateWords } from '#ui/date-words.ts';
import { invariant } from '#ui/invariant.ts';

/** The first date that a browser puts into words takes it long: it reads what it knows of the language. */
const ANY_DAYS = '2000-01-01/2000-01-02';

type Router = ReturnType<typeof createBrowserRouter>;

/**
 * Puts the app in place of what `index.html` shows in the first moment, once the page of the address has its code and
 * its data, or an error. Nothing is drawn between the two: React would hold back what comes soon after a placeholder.
 */
export async function showApp(router: Router, queryClient: QueryClient): Promise<void> {
  const root = document.getElementById('root');
  invariant(root !== null, 'the page has no element "root"');
  // What needs no data is made ready while they come.
  const at = createRoot(root);
  toDateWords(ANY_DAYS);
  await untilLoaded(router);
  at.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

function untilLoaded(router: Router): Promise<void> {
  if (router.state.initialized) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}
