import { useSearchParams } from 'react-router';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { Annotated } from './annotated/Annotated.tsx';
import { parseAnnotated } from './annotated/parse-annotated.ts';
import { NothingToCompare } from './NothingToCompare.tsx';
import { parseCompareSearch, parseMode } from './search-params.ts';
import { SideBySide } from './side-by-side/SideBySide.tsx';

/** The articles of a story against each other. */
export function ComparePage({ story }: { story: StoryBundle }) {
  return (
    <>
      <title>{`Compare · ${story.title} · Parallax`}</title>
      <h2 className="visually-hidden">Compare</h2>
      <Comparison story={story} />
    </>
  );
}

function Comparison({ story }: { story: StoryBundle }) {
  const [search] = useSearchParams();
  const pair = parseCompareSearch(search, story);
  const read = parseAnnotated(search, story);
  if (!pair || !read) return <NothingToCompare story={story} />;
  // Another article is another text to open at its place.
  if (parseMode(search) === 'annotated') return <Annotated key={read.article.id} story={story} parsed={read} />;
  return <SideBySide story={story} parsed={pair} />;
}
