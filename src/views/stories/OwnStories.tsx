import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { SavedStory } from '#bundle/story-file/story-file.ts';
import type { OwnStoryList } from '#queries/own-story-queries.ts';
import { useOwnStoryChanges } from '#queries/use-own-story-changes.ts';
import { toCountWords } from '#ui/count-words.ts';
import { FailureNotice } from '#ui/FailureNotice.tsx';
import { type Undoable, UndoNotice } from '#ui/UndoNotice.tsx';
import { RoomTaken } from './RoomTaken.tsx';
import styles from './OwnStories.module.css';
import pageStyles from './StoriesPage.module.css';

interface OwnStoriesProps {
  own: OwnStoryList;
  saveStory: (story: SavedStory) => void;
}

/** The reader's own stories; nothing while there is none, and none was just deleted. */
export function OwnStories({ own, saveStory }: OwnStoriesProps) {
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
    <section className={pageStyles.part} aria-label="Your stories" data-empty={own.stories.length === 0 || undefined}>
      {own.stories.length > 0 && (
        <>
          <h2 className={pageStyles.head} id="yours">
            Your stories
          </h2>
          <ul className={styles.stories} aria-labelledby="yours">
            {own.stories.map(({ id, title, articles }) => (
              <li key={id}>
                <Link to={paths.story(id)}>{title}</Link>
                <Link className="soft small" to={paths.sources(id)}>
                  {toCountWords(articles, 'article')}
                </Link>
                <span className={styles.tools}>
                  <button
                    type="button"
                    aria-label={`Save to a file: “${title}”`}
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
                </span>
              </li>
            ))}
          </ul>
        </>
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
