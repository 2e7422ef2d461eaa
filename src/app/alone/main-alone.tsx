import { createHashRouter, redirect, type RouteObject } from 'react-router';
import type { SavedStory } from '#bundle/story-slot.ts';
import { loadOverlay, overlayQuery } from '#queries/overlay-queries.ts';
import { createQueryClient } from '#queries/query-client.ts';
import { storyQuery } from '#queries/story-queries.ts';
import { MessagePage } from '#app/MessagePage.tsx';
import { paths } from '#app/paths.ts';
import { toRoutes } from '#app/routes.tsx';
import { showApp } from '#app/show-app.tsx';
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

const queryClient = createQueryClient();
const saved = readSlot() as SavedStory | null; // nothing else is saved in such a page
void toSavedRoutes(saved).then((routes) => showApp(createHashRouter(routes), queryClient));

/** The routes of the app, whose data is the story that is saved here. */
async function toSavedRoutes(story: SavedStory | null): Promise<RouteObject[]> {
  if (!story) return [{ path: '*', Component: NoStory }];
  const { found, overlay } = story;
  queryClient.setQueryData(storyQuery(found.id).queryKey, found);
  queryClient.setQueryData(overlayQuery(found.id).queryKey, await loadOverlay(overlay));
  return toRoutes(queryClient, [{ index: true, loader: () => redirect(paths.story(found.id)) }]);
}

function NoStory() {
  return (
    <MessagePage title="There is no story in this file">
      <p>Parallax fills this page when a story is saved as one file. Open the story, and save it from there.</p>
    </MessagePage>
  );
}
