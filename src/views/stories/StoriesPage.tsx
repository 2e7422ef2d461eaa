import type { StoryIndex } from '#bundle/story-bundle.ts';

export function StoriesPage({ index }: { index: StoryIndex }) {
  return <p>{JSON.stringify(index).length}</p>;
}
