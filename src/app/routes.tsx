import type { QueryClient } from '@tanstack/react-query';
import { type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import { overlayQuery } from '#queries/overlay-queries.ts';
import { ownStoryQuery } from '#queries/own-story-queries.ts';
import { storyQuery } from '#queries/story-queries.ts';
import { AddressNotFound } from './AddressNotFound.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { NoSuchPage } from './NoSuchPage.tsx';
import { RootLayout } from './RootLayout.tsx';
import { StoryFrame } from './StoryFrame.tsx';
import { withStory } from './with-data.tsx';

/**
 * The whole app by address: `home` is what stands before a story. Pages are lazy; their data is loaded before they are
 * shown.
 */
export function toRoutes(queryClient: QueryClient, home: RouteObject[]): RouteObject[] {
  // An own story is analysed in sight of the reader: its frame shows how far that is.
  const loadStory = ({ params: { story = '' } }: LoaderFunctionArgs) =>
    Promise.all([
      queryClient.ensureQueryData(overlayQuery(story)),
      isOwnStoryId(story)
        ? queryClient.ensureQueryData(ownStoryQuery(story))
        : queryClient.ensureQueryData(storyQuery(story)),
    ]);
  return [
    {
      path: '/',
      Component: RootLayout,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [
            ...home,
            {
              path: 'stories/:story',
              id: 'story',
              loader: loadStory,
              // Within a story all is there: a change of what its pages show is drawn once, without a look for data.
              shouldRevalidate: ({ currentParams, nextParams }) => currentParams['story'] !== nextParams['story'],
              Component: StoryFrame,
              children: [
                {
                  index: true,
                  lazy: async () => ({
                    Component: withStory((await import('#views/overview/OverviewPage.tsx')).OverviewPage),
                  }),
                },
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
                  path: 'corrections',
                  lazy: async () => ({
                    Component: withStory((await import('#views/corrections/CorrectionsPage.tsx')).CorrectionsPage),
                  }),
                },
                {
                  path: 'articles/:article',
                  lazy: async () => ({
                    Component: withStory((await import('#views/article/ArticlePage.tsx')).ArticlePage),
                  }),
                },
                { path: '*', Component: NoSuchPage },
              ],
            },
            { path: '*', Component: AddressNotFound },
          ],
        },
      ],
    },
  ];
}
