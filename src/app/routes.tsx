import type { QueryClient } from '@tanstack/react-query';
import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { storiesQuery, storyQuery } from '#queries/story-queries.ts';
import { StoryLayout } from '#views/story/StoryLayout.tsx';
import { AddressNotFound } from './AddressNotFound.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { paths } from './paths.ts';
import { RootLayout } from './RootLayout.tsx';
import { withStories, withStory } from './with-data.tsx';

/** The whole app by address. Pages are lazy; their data is loaded before they are shown. */
export function toRoutes(queryClient: QueryClient): RouteObject[] {
  const loadStory = ({ params }: LoaderFunctionArgs) => queryClient.ensureQueryData(storyQuery(params['story'] ?? ''));
  return [
    {
      path: '/',
      Component: RootLayout,
      HydrateFallback: LoadingPage,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [
            {
              index: true,
              loader: () => queryClient.ensureQueryData(storiesQuery()),
              lazy: async () => ({
                Component: withStories((await import('#views/stories/StoriesPage.tsx')).StoriesPage),
              }),
            },
            {
              path: 'stories/:story',
              id: 'story',
              loader: loadStory,
              Component: withStory(StoryLayout),
              children: [
                { index: true, loader: ({ params }) => redirect(paths.timeline(params['story'] ?? '')) },
                {
                  path: 'timeline',
                  lazy: async () => ({
                    Component: withStory((await import('#views/timeline/TimelinePage.tsx')).TimelinePage),
                  }),
                },
                {
                  path: 'compare',
                  lazy: async () => ({
                    Component: withStory((await import('#views/compare/ComparePage.tsx')).ComparePage),
                  }),
                },
                {
                  path: 'quotes',
                  lazy: async () => ({
                    Component: withStory((await import('#views/quotes/QuotesPage.tsx')).QuotesPage),
                  }),
                },
                {
                  path: 'people',
                  lazy: async () => ({
                    Component: withStory((await import('#views/quotes/person/PeoplePage.tsx')).PeoplePage),
                  }),
                },
                {
                  path: 'articles/:article',
                  lazy: async () => ({
                    Component: withStory((await import('#views/article/ArticlePage.tsx')).ArticlePage),
                  }),
                },
                { path: '*', Component: AddressNotFound },
              ],
            },
            { path: '*', Component: AddressNotFound },
          ],
        },
      ],
    },
  ];
}
