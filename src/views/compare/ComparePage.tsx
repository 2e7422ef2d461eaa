import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useComparedStory } from '#queries/use-compared-story.ts';
import { Annotated } from './annotated/Annotated.tsx';
import { parseAnnotated } from './annotated/parse-annotated.ts';
import { AskedSearch } from './asked/AskedSearch.tsx';
import { LinkingState } from './LinkingState.tsx';
import { NothingToCompare } from './NothingToCompare.tsx';
import { type CompareSearch, parseCompareSearch, parseMode } from './search-params.ts';
import { SideBySide } from './side-by-side/SideBySide.tsx';
import { parseTable } from './table/parse-table.ts';
import { StatementTable } from './table/StatementTable.tsx';

/** The articles of a story against each other. */
export function ComparePage({ story }: { story: StoryBundle }) {
  return (
    <>
      <title>{`Compare · ${story.title} · Parallax`}</title>
      <h2 className="visually-hidden">Compare</h2>
      <AskedSearch>
        <Comparison story={story} />
      </AskedSearch>
    </>
  );
}

function Comparison({ story }: { story: StoryBundle }) {
  const [search] = useSearchParams();
  const pair = useMemo(() => parseCompareSearch(search, story), [search, story]);
  const read = parseAnnotated(search, story);
  if (!pair || !read) return <NothingToCompare story={story} />;
  const mode = parseMode(search);
  if (mode === 'table') return <StatementTable story={story} parsed={parseTable(search, story)} />;
  // Another article is another text to open at its place.
  if (mode === 'annotated') return <Annotated key={read.article.id} story={story} parsed={read} />;
  return <Linked story={story} parsed={pair} />;
}

/** Side by side with all that links the articles, also when they were not compared while the story was built. */
function Linked({ story, parsed }: { story: StoryBundle; parsed: CompareSearch }) {
  const [search] = useSearchParams();
  const { story: compared, waiting, failure } = useComparedStory(story, parsed.articles);
  const withLinks = useMemo(
    () => (compared === story ? parsed : (parseCompareSearch(search, compared) ?? parsed)),
    [search, story, compared, parsed],
  );
  return (
    <>
      <LinkingState waiting={waiting} failure={failure} />
      <SideBySide story={compared} parsed={withLinks} isLinked={waiting === 0 && failure === null} />
    </>
  );
}
