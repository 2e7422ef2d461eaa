import type { StoryBundle } from '#bundle/story-bundle.ts';

export function QuotesPage({ story }: { story: StoryBundle }) {
  return <p>{JSON.stringify(story).length}</p>;
}
