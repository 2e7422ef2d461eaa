import { memo } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import styles from './NotCounted.module.css';

/** Says of which articles no quotations are known, and why. */
export const NotAnalysed = memo(function NotAnalysed({ story }: { story: StoryBundle }) {
  const others = story.articles.filter(({ language }) => language === 'und');
  if (others.length === 0) return null;
  return (
    <p className={styles.notCounted}>
      Quotations are found in English texts only; {others.length === 1 ? 'this article is' : 'these articles are'} not
      analysed:{' '}
      {others.map(({ id, letter, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={paths.article(story.id, id)}>
            {letter}, {title.text}
          </Link>
        </span>
      ))}
      .
    </p>
  );
});
