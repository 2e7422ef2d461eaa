import type { QueryClient } from '@tanstack/react-query';
import { type LoaderFunctionArgs, type RouteObject, redirect } from 'react-router';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import { ownStoriesQuery, ownStoryQuery } from '#queries/own-story-queries.ts';
import { storiesQuery } from '#queries/story-queries.ts';
import { paths } from './paths.ts';
import { withOwnStory, withStories } from './with-data.tsx';

/** Where stories are chosen and where the reader's own are given. */
export function toHomeRoutes(queryClient: QueryClient): RouteObject[] {
  const loadSources = ({ params: { story = '' } }: LoaderFunctionArgs) =>
    isOwnStoryId(story) ? queryClient.ensureQueryData(ownStoryQuery(story)) : redirect(paths.story(story));
  return [
    {
      index: true,
      loader: () =>
        Promise.all([queryClient.ensureQueryData(storiesQuery()), queryClient.ensureQueryData(ownStoriesQuery())]),
      lazy: async () => ({
        Component: withStories((await import('#views/stories/StoriesPage.tsx')).StoriesPage),
      }),
    },
    {
      path: 'stories/:story/articles',
      loader: loadSources,
      lazy: async () => ({
        Component: withOwnStory((await import('#views/sources/SourcesPage.tsx')).SourcesPage),
      }),
    },
  ];
}
