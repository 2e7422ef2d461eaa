import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '#app/paths.ts';
import { FILE_ENDINGS } from '#intake/file-endings.ts';
import { findDuplicates } from '#intake/find-duplicates.ts';
import type { Rejection } from '#intake/rejection.ts';
import type { Given } from '#intake/take-in.ts';
import { useOwnStoryChanges } from '#queries/use-own-story-changes.ts';
import type { OwnStory } from '#bundle/own-story.ts';
import { toCountWords } from '#ui/count-words.ts';
import { GiveTexts } from '#ui/GiveTexts.tsx';
import { RejectionList } from '#ui/RejectionList.tsx';
import { SourceCard } from './SourceCard.tsx';
import styles from './SourcesPage.module.css';

/** The articles of a story of the reader's own, to be looked over before they are read. */
export function SourcesPage({ story }: { story: OwnStory }) {
  // The page that they were given on has gone; what it could not take is told here.
  const { state } = useLocation() as { state: { rejected?: Rejection[] } | null };
  const [rejected, setRejected] = useState<readonly Rejection[]>(state?.rejected ?? []);
  const { change } = useOwnStoryChanges();
  const duplicates = findDuplicates(story.articles);

  /** Whether anything was added. */
  const add = async (given: Given): Promise<boolean> => {
    const { takeIn } = await import('#intake/take-in.ts');
    const intake = await takeIn(given, story.articles);
    setRejected(intake.rejected);
    if (intake.articles.length === 0) return false;
    return change(story.id, (kept) => ({ ...kept, articles: [...kept.articles, ...intake.articles] })).then(
      () => true,
      (error: Error) => {
        setRejected([{ what: 'What you gave', reason: error.message, remedy: 'What was kept before is still there.' }]);
        return false;
      },
    );
  };

  return (
    <main className={styles.page} id="main" tabIndex={-1}>
      <title>{`Articles of ${story.title} · Parallax`}</title>
      <h1 tabIndex={-1}>{story.title}</h1>
      <p className={styles.lead}>
        {toCountWords(story.articles.length, 'article')}, kept in this browser only.{' '}
        {story.articles.length === 1 && 'Add another to compare them. '}
      </p>
      <p>
        <Link className={`button ${styles.read}`} to={paths.timeline(story.id)}>
          Read the story
        </Link>
      </p>
      <RejectionList rejected={rejected} />
      <ol className={styles.sources} aria-label="Articles">
        {story.articles.map((article, at) => (
          <li key={article.id}>
            <SourceCard article={article} at={at} sameAs={toPlace(story, duplicates.get(article.id))} />
          </li>
        ))}
      </ol>
      <GiveTexts
        label="Add an article to this story"
        endings={FILE_ENDINGS}
        onText={add}
        onFiles={async (files) => void (await add(files))}
      />
    </main>
  );
}

const toPlace = ({ articles }: OwnStory, article: string | undefined): number | null =>
  article === undefined ? null : articles.findIndex(({ id }) => id === article);
