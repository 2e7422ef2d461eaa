import { useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { useParams } from 'react-router';
import type { StoryBundle, StoryIndex } from '#bundle/story-bundle.ts';
import { type OwnStoryList, ownStoriesQuery, ownStoryQuery } from '#queries/own-story-queries.ts';
import { useReadStory } from '#queries/corrected-story.ts';
import { storiesQuery } from '#queries/story-queries.ts';
import type { OwnStory } from '#bundle/own-story.ts';
import { invariant } from '#ui/invariant.ts';
import { GoneNotice } from './GoneNotice.tsx';

/** Gives a page the story of its address, with the reader's corrections; the route's loader has put both into the cache. */
export function withStory(Page: ComponentType<{ story: StoryBundle }>): () => ReactNode {
  return function PageWithStory() {
    const { story: id } = useParams();
    invariant(id !== undefined, 'a page with a story stands outside the route "stories/:story"');
    const { story } = useReadStory(id);
    return <Page story={story} />;
  };
}

/** Gives a page the reader's own story of its address, as it is kept. */
export function withOwnStory(Page: ComponentType<{ story: OwnStory }>): () => ReactNode {
  return function PageWithOwnStory() {
    const { story: id } = useParams();
    invariant(id !== undefined, 'a page with a story stands outside the route "stories/:story"');
    const { data: story } = useSuspenseQuery(ownStoryQuery(id));
    return (
      <>
        <GoneNotice story={id} />
        <Page story={story} />
      </>
    );
  };
}

/** Gives the home page the lists of bundled stories and of the reader's own. */
export function withStories(Page: ComponentType<{ index: StoryIndex; own: OwnStoryList }>): () => ReactNode {
  return function PageWithStories() {
    const { data: index } = useSuspenseQuery(storiesQuery());
    const { data: own } = useSuspenseQuery(ownStoriesQuery());
    return <Page index={index} own={own} />;
  };
}
