import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { Passage } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import styles from './CorrectionsPage.module.css';

interface PassageWordsProps {
  story: StoryBundle;
  words: string;
  article: string;
  /** Null where they no longer stand. */
  place: Passage | null;
}

/** Words of an article, with its letter and the way to them. */
export function PassageWords({ story, words, article, place }: PassageWordsProps) {
  const letter = story.articles.find(({ id }) => id === article)?.letter;
  return (
    <p className={styles.words}>
      {letter !== undefined && <ArticleBadge letter={letter} />} <q>{cut(words)}</q>{' '}
      {place && letter !== undefined && (
        <Link to={paths.article(story.id, article, { at: place })}>Read in {letter}</Link>
      )}
    </p>
  );
}

/** About four lines. */
const LONGEST = 280;

const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words);
