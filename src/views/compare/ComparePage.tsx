import { useSearchParams } from 'react-router';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { NothingToCompare } from './NothingToCompare.tsx';
import { parseCompareSearch } from './search-params.ts';
import { SideBySide } from './side-by-side/SideBySide.tsx';

/** The articles of a story against each other. */
export function ComparePage({ story }: { story: StoryBundle }) {
  const [search] = useSearchParams();
  const parsed = parseCompareSearch(search, story);
  return (
    <>
      <title>{`Compare · ${story.title} · Parallax`}</title>
      <h2 className="visually-hidden">Compare</h2>
      {parsed ? <SideBySide story={story} parsed={parsed} /> : <NothingToCompare story={story} />}
    </>
  );
}
