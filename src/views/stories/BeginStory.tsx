import type { SavedStory } from '#bundle/story-file/story-file.ts';
import { FILE_GROUPS } from '#intake/file-endings.ts';
import { AskColumns } from '#ui/column-dialog/AskColumns.tsx';
import { FailureNotice } from '#ui/FailureNotice.tsx';
import { GiveTexts } from '#ui/give-texts/GiveTexts.tsx';
import { RejectionList } from '#ui/RejectionList.tsx';
import { useBeginStories } from './use-begin-stories.ts';
import styles from './StoriesPage.module.css';

interface BeginStoryProps {
  /** Why nothing can be kept in this browser, as a sentence; null when it can. */
  notKept: string | null;
  saveStory: (story: SavedStory) => void;
}

/** The place where articles become a story of the reader's own. */
export function BeginStory({ notKept, saveStory }: BeginStoryProps) {
  const { begin, rejected, opened, unkept, keepUnkept, columns } = useBeginStories();
  return (
    <section className={styles.part} aria-labelledby="own">
      <h2 className={styles.head} id="own">
        Bring your own articles
      </h2>
      <p className="soft">
        Take two or more about the same thing. Add the first one here; the next page asks for the others.
      </p>
      <GiveTexts
        label="Paste the text of an article"
        groups={FILE_GROUPS}
        more="A story that you saved to a file opens here too."
        onText={begin}
        onFiles={async (files) => void (await begin(files))}
      />
      <AskColumns {...columns} />
      <RejectionList rejected={rejected} />
      <FailureNotice message={unkept?.message ?? null}>
        <button type="button" onClick={() => void keepUnkept()}>
          Try again
        </button>
        <button type="button" onClick={() => unkept?.stories.forEach(saveStory)}>
          Save what you added to a file
        </button>
      </FailureNotice>
      <p role="status">
        {opened.length > 0 && `Added to your stories: ${opened.map((title) => `“${title}”`).join(', ')}.`}
      </p>
      {notKept !== null && <p className={styles.notKept}>{notKept}</p>}
    </section>
  );
}
