import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { isEmptyOverlay } from '#bundle/overlay/overlay.ts';
import { useReadStory } from '#queries/corrected-story.ts';
import { overlayHistoryQuery } from '#queries/overlay-queries.ts';
import styles from './OverlayLine.module.css';

const CorrectionsLine = lazy(async () => ({
  default: (await import('#correcting/CorrectionsLine.tsx')).CorrectionsLine,
}));
const LatestChange = lazy(async () => ({
  default: (await import('#correcting/LatestChange.tsx')).LatestChange,
}));

/** Of a story that its reader corrects or has corrected: how much, the way back, and what was done last. */
export function OverlayLine({ story }: { story: string }) {
  const { overlay, failure } = useReadStory(story);
  const { data: history } = useQuery(overlayHistoryQuery(story));
  const latest = history?.latest ?? null;
  const isShown = !isEmptyOverlay(overlay) || latest !== null;
  return (
    <div className={`${styles.line} no-print`} data-shown={isShown || undefined}>
      <Suspense>{isShown && <CorrectionsLine story={story} />}</Suspense>
      {failure !== null && <p>Your corrections and notes are not shown: they could not be read. {failure}</p>}
      {/* It stands there before there is anything to tell: else the first change would not be told. */}
      <div className={styles.latest} role="status">
        <Suspense>{latest && <LatestChange latest={latest} />}</Suspense>
      </div>
    </div>
  );
}
