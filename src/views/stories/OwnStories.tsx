import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '#app/paths.ts';
import { FILE_ENDINGS } from '#intake/file-endings.ts';
import type { Rejection } from '#intake/rejection.ts';
import type { Given } from '#intake/take-in.ts';
import type { OwnStoryList } from '#queries/own-story-queries.ts';
import { useOwnStoryChanges } from '#queries/use-own-story-changes.ts';
import { toCountWords } from '#ui/count-words.ts';
import { GiveTexts } from '#ui/GiveTexts.tsx';
import { RejectionList } from '#ui/RejectionList.tsx';
import { type Undoable, UndoNotice } from '#ui/UndoNotice.tsx';
import styles from './OwnStories.module.css';

/** The reader's own stories, and the place where articles become one. */
export function OwnStories({ own }: { own: OwnStoryList }) {
  const navigate = useNavigate();
  const { create, remove } = useOwnStoryChanges();
  const [last, setLast] = useState<Undoable | null>(null);
  const [rejected, setRejected] = useState<readonly Rejection[]>([]);

  /** Whether it became a story. */
  const begin = async (given: Given): Promise<boolean> => {
    const [{ takeIn }, { toStoryTitle }] = await Promise.all([
      import('#intake/take-in.ts'),
      import('#intake/to-story-title.ts'),
    ]);
    const intake = await takeIn(given, []);
    setRejected(intake.rejected);
    if (intake.articles.length === 0) return false;
    try {
      const story = await create(toStoryTitle(intake.articles), intake.articles);
      await navigate(paths.sources(story), { state: { rejected: intake.rejected } });
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setRejected([{ what: 'What you gave', reason, remedy: 'What was kept before is still there.' }]);
      return false;
    }
  };

  return (
    <section className={styles.own} aria-labelledby="own">
      <h2 className={styles.head} id="own">
        Your own articles
      </h2>
      <GiveTexts
        label="Paste the text of an article"
        endings={FILE_ENDINGS}
        onText={begin}
        onFiles={async (files) => void (await begin(files))}
      />
      <RejectionList rejected={rejected} />
      {own.notKept !== null && (
        <p className={styles.notKept}>
          This browser gives Parallax no place to keep stories ({own.notKept}), as some do in private windows. Yours
          last until this page is closed or loaded again.
        </p>
      )}
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
                aria-label={`Delete “${title}”`}
                onClick={() => void remove(id).then((undo) => setLast({ done: `“${title}” was deleted.`, undo }))}
              >
                Delete
              </button>
            </li>
          ))}
        </ul>
      )}
      <UndoNotice last={last} onUndone={() => setLast(null)} />
    </section>
  );
}
