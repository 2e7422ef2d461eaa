import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createHashRouter, redirect } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { SavedStory } from '#bundle/story-slot.ts';
import { loadOverlay, overlayQuery } from '#queries/overlay-queries.ts';
import { createQueryClient } from '#queries/query-client.ts';
import { storyQuery } from '#queries/story-queries.ts';
import { invariant } from '#ui/invariant.ts';
import { MessagePage } from '#app/MessagePage.tsx';
import { paths } from '#app/paths.ts';
import { toRoutes } from '#app/routes.tsx';
import { showKeptTheme } from '#app/theme.ts';
import { installTrustedTypesPolicy } from '#app/trusted-types.ts';
import { keepLinksInPage } from './links-in-page.ts';
import { readSlot } from './read-slot.ts';
import { isOwnScript } from './script-address.ts';
import '#app/styles/fonts.css';
import '#app/styles/tokens.css';
import '#app/styles/base.css';
import '#app/styles/forced-colors.css';
import '#app/styles/print.css';
import '#app/styles/first-moment.css';

/*
 * The app as the one file of one story, opened from wherever that lies. A file has no addresses below it, so the state
 * stands behind the "#".
 */
installTrustedTypesPolicy(isOwnScript);
showKeptTheme();
keepLinksInPage();

const root = document.getElementById('root');
invariant(root !== null, 'the page has no element "root"');
const saved = readSlot() as SavedStory | null; // nothing else is saved in such a page
if (saved) void show(saved, createRoot(root));
else {
  createRoot(root).render(
    <MessagePage title="There is no story in this file">
      <p>Parallax fills this page when a story is saved as one file. Open the story, and save it from there.</p>
    </MessagePage>,
  );
}

async function show({ found, overlay }: SavedStory, at: Root) {
  const queryClient = createQueryClient();
  queryClient.setQueryData(storyQuery(found.id).queryKey, found);
  queryClient.setQueryData(overlayQuery(found.id).queryKey, await loadOverlay(overlay));
  const home = [{ index: true, loader: () => redirect(paths.story(found.id)) }];
  at.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={createHashRouter(toRoutes(queryClient, home))} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
