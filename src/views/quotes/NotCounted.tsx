import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { REJECTION_WORDS } from '#bundle/rejection-words.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import styles from './NotCounted.module.css';

/** The stretches between quotation marks with which nobody is quoted, so that none is silently missing. */
export function NotCounted({ story }: { story: StoryBundle }) {
  const rejected = story.articles.flatMap((article) => article.notQuotations.map((found) => ({ article, found })));
  if (rejected.length === 0) return null;
  const count =
    rejected.length === 1 ? '1 stretch in quotation marks is' : `${rejected.length} stretches in quotation marks are`;
  const label = `${count} not counted as ${rejected.length === 1 ? 'a quotation' : 'quotations'}`;
  const list = rejected.map(({ article, found }) => (
    <li key={`${article.id} ${found.start}`}>
      <Link to={paths.article(story.id, article.id, { at: found })}>{article.text.slice(found.start, found.end)}</Link>{' '}
      ({REJECTION_WORDS[found.reason].short}, in {article.letter})
    </li>
  ));
  if (rejected.length > 3) {
    return (
      <details className={styles.notCounted}>
        <summary>{label}</summary>
        <ul>{list}</ul>
      </details>
    );
  }
  return (
    <div className={styles.notCounted}>
      <p>{label}:</p>
      <ul>{list}</ul>
    </div>
  );
}
