import { useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { useParams } from 'react-router';
import type { StoryBundle, StoryIndex } from '#bundle/story-bundle.ts';
import { storiesQuery, storyQuery } from '#queries/story-queries.ts';
import { invariant } from '#ui/invariant.ts';

/** Gives a page the story of its address; the route's loader has put it into the cache. */
export function withStory(Page: ComponentType<{ story: StoryBundle }>): () => ReactNode {
  return function PageWithStory() {
    const { story: id } = useParams();
    invariant(id !== undefined, 'a page with a story stands outside the route "stories/:story"');
    const { data: story } = useSuspenseQuery(storyQuery(id));
    return <Page story={story} />;
  };
}

/** Gives the home page the list of stories. */
export function withStories(Page: ComponentType<{ index: StoryIndex }>): () => ReactNode {
  return function PageWithStories() {
    const { data: index } = useSuspenseQuery(storiesQuery());
    return <Page index={index} />;
  };
}
