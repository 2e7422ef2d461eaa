import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { useStoryWhenRead } from '#queries/corrected-story.ts';
import { StoryLayout } from '#views/story/StoryLayout.tsx';
import { AnalysingPage } from './AnalysingPage.tsx';
import { GoneNotice } from './GoneNotice.tsx';

/**
 * The frame of a story, as soon as there is one: a bundled story has been loaded before, one of the reader's own may
 * still be analysed. Leaving the page ends that.
 */
export function StoryFrame() {
  const { story: id = '' } = useParams();
  const story = useStoryWhenRead(id)?.story;
  const hasWaited = useRef(false);
  useEffect(() => {
    if (!story) hasWaited.current = true;
    // The heading that had the focus went with the page that showed the progress.
    else if (hasWaited.current && document.activeElement === document.body) {
      document.querySelector('h1')?.focus({ preventScroll: true });
    }
  }, [story]);
  if (!story) return <AnalysingPage story={id} />;
  return (
    <>
      <GoneNotice story={id} />
      <StoryLayout story={story} />
    </>
  );
}
