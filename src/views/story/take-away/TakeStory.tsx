import { lazy, Suspense, useState } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useReadStory } from '#queries/corrected-story.ts';
import { useOwnStoryChanges } from '#queries/use-own-story-changes.ts';
import { Sign } from '#ui/Sign.tsx';
import { useOfferedActions } from '#ui/palette/offered-actions.ts';
import { TakeAwayMenu } from '#ui/take-away/TakeAwayMenu.tsx';
import { OFFERED_FORMATS, STORY_FACTS, type StoryFormat } from './story-formats.ts';
import styles from './TakeStory.module.css';
import { useAddresses } from './use-addresses.ts';

/** Most visits take nothing away: what writes files comes when one is asked for. */
const ReportDialog = lazy(async () => ({ default: (await import('./ReportDialog.tsx')).ReportDialog }));

/** The menu of all that a whole story can be taken away as. */
export function TakeStory({ story }: { story: StoryBundle }) {
  const addresses = useAddresses(story.id);
  const work = useReadStory(story.id);
  const { read } = useOwnStoryChanges();
  const [said, setSaid] = useState('');
  const [isReporting, setReporting] = useState(false);
  const save = async (format: StoryFormat) => {
    setSaid('');
    if (format === 'report') {
      setReporting(true);
      return;
    }
    if (format === 'page' || format === 'zip' || format === 'json') setSaid('Preparing the file …');
    try {
      const { saveStory } = await import('./save-story.ts');
      setSaid(await saveStory(format, story, addresses, work, read));
    } catch (error) {
      // A story may be larger than the page's memory, and what writes it may not load without a network.
      const why = error instanceof Error ? error.message : String(error);
      setSaid(`The file could not be made (${why}). Each view has a menu for smaller ones.`);
    }
  };
  useOfferedActions(
    'story',
    OFFERED_FORMATS.map((format) => ({
      label: `Take the story away: ${STORY_FACTS[format].name}`,
      words: `${STORY_FACTS[format].use} save export download`,
      does: () => void save(format),
    })),
  );
  return (
    <div className={styles.take}>
      <TakeAwayMenu
        label={
          <>
            <Sign name="save" /> <span className="visually-hidden-if-narrow">Take the story away</span>
          </>
        }
        what="Take the whole story as:"
        formats={OFFERED_FORMATS}
        facts={STORY_FACTS}
        onSave={(format) => void save(format)}
      />
      <output className={styles.said}>{said}</output>
      {isReporting && (
        <Suspense fallback={null}>
          <ReportDialog story={story} work={work} addresses={addresses} onClose={() => setReporting(false)} />
        </Suspense>
      )}
    </div>
  );
}
