import { createHashRouter } from 'react-router';
import type { SavedStories } from '#bundle/story-slot.ts';
import { hearOtherTabs } from '#queries/other-tabs.ts';
import { createQueryClient } from '#queries/query-client.ts';
import { storiesQuery, storyQuery } from '#queries/story-queries.ts';
import { invariant } from '#ui/invariant.ts';
import { toHomeRoutes } from '#app/home-routes.tsx';
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

/* The whole app as one file, opened from wherever that lies: its stories are in it, and the reader's own in the browser. */
installTrustedTypesPolicy(isOwnScript);
showKeptTheme();
keepLinksInPage();

const queryClient = createQueryClient();
hearOtherTabs(queryClient);
const saved = readSlot() as SavedStories | null; // nothing else is put into such a page
invariant(saved !== null, 'the page lacks its stories');
queryClient.setQueryData(storiesQuery().queryKey, saved.index);
for (const story of saved.bundles) queryClient.setQueryData(storyQuery(story.id).queryKey, story);

void showApp(createHashRouter(toRoutes(queryClient, toHomeRoutes(queryClient))), queryClient);
