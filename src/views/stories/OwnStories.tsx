import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { SavedStory } from '#bundle/story-file/story-file.ts';
import { toStoryFile, toStoryFileName } from '#bundle/story-file/to-story-file.ts';
import { FILE_GROUPS } from '#intake/file-endings.ts';
import type { OwnStoryList } from '#queries/own-story-queries.ts';
import { useOwnStoryChanges } from '#queries/use-own-story-changes.ts';
import { AskColumns } from '#ui/column-dialog/AskColumns.tsx';
import { toCountWords } from '#ui/count-words.ts';
import { FailureNotice } from '#ui/FailureNotice.tsx';
import { GiveTexts } from '#ui/give-texts/GiveTexts.tsx';
import { RejectionList } from '#ui/RejectionList.tsx';
import { saveFile } from '#ui/save-file.ts';
import { type Undoable, UndoNotice } from '#ui/UndoNotice.tsx';
import { RoomTaken } from './RoomTaken.tsx';
import { useBeginStories } from './use-begin-stories.ts';
import styles from './OwnStories.module.css';

/** The reader's own stories, and the place where articles become one. */
export function OwnStories({ own }: { own: OwnStoryList }) {
  const { begin, rejected, opened, unkept, keepUnkept, columns } = useBeginStories();
  const { read, remove } = useOwnStoryChanges();
  const [last, setLast] = useState<Undoable | null>(null);
  const [failed, setFailed] = useState<{ what: string; why: string; again: () => Promise<void> } | null>(null);

  const attempt = (what: string, again: () => Promise<void>): void => {
    again().then(
      () => setFailed(null),
      (error: Error) => setFailed({ what, why: error.message, again }),
    );
  };

  return (
    <section className={styles.own} aria-labelledby="own">
      <h2 className={styles.head} id="own">
        Your own articles
      </h2>
      <GiveTexts
        label="Paste the text of an article"
        groups={FILE_GROUPS}
        more="A story that was saved to a file opens here too."
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
          Save what you gave to a file
        </button>
      </FailureNotice>
      <p role="status">
        {opened.length > 0 && `Added to your stories: ${opened.map((title) => `“${title}”`).join(', ')}.`}
      </p>
      {own.notKept !== null && <p className={styles.notKept}>{own.notKept}</p>}
      {own.stories.length > 0 && (
        <ul className={styles.stories} aria-label="Your stories">
          {own.stories.map(({ id, title, articles }) => (
            <li key={id}>
              <Link to={paths.story(id)}>{title}</Link>
              <Link className="soft small" to={paths.sources(id)}>
                {toCountWords(articles, 'article')}
              </Link>
              <button
                type="button"
                aria-label={`Save “${title}” to a file`}
                onClick={() => attempt(`“${title}” could not be saved.`, async () => saveStory(await read(id)))}
              >
                Save to a file
              </button>
              <button
                type="button"
                aria-label={`Delete “${title}”`}
                onClick={() =>
                  attempt(`“${title}” was not deleted.`, async () => {
                    const undo = await remove(id);
                    setLast({ done: `“${title}” was deleted.`, undo });
                  })
                }
              >
                Delete
              </button>
            </li>
          ))}
        </ul>
      )}
      <FailureNotice message={failed && `${failed.what} ${failed.why}`}>
        <button type="button" onClick={() => failed && attempt(failed.what, failed.again)}>
          Try again
        </button>
      </FailureNotice>
      {own.stories.length > 0 && <RoomTaken />}
      <UndoNotice last={last} onUndone={() => setLast(null)} />
    </section>
  );
}

const saveStory = (story: SavedStory) => saveFile(toStoryFileName(story.title), toStoryFile(story), 'application/json');
