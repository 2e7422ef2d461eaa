import { memo } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { isAnalysed } from '#analysis/language/languages.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { asTold } from '#ui/as-told.ts';
import { toLanguagesOf } from '#ui/language-words.ts';
import styles from './NotCounted.module.css';

/** Says of which articles no quotations are known, and why. */
export const NotAnalysed = memo(function NotAnalysed({ story }: { story: StoryBundle }) {
  const others = story.articles.filter(({ language }) => !isAnalysed(language));
  if (others.length === 0) return null;
  return (
    <p className={styles.notCounted}>
      Quotations are found in English texts only. {toLanguagesOf(others)}; the search of the whole story finds{' '}
      {others.length === 1 ? 'its' : 'their'} words:{' '}
      {others.map((article, index) => (
        <span key={article.id}>
          {index > 0 && ', '}
          <Link to={paths.article(story.id, article.id)}>
            {article.letter}, <bdi {...asTold(article)}>{article.title.text}</bdi>
          </Link>
        </span>
      ))}
      .
    </p>
  );
});
