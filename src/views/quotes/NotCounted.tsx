import { memo, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { REJECTION_WORDS } from '#bundle/rejection-words.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { asTold } from '#ui/as-told.ts';
import { toCountWords } from '#ui/count-words.ts';
import styles from './NotCounted.module.css';

/** So many are shown without asking. */
const FEW = 3;

/**
 * The stretches between quotation marks with which nobody is quoted, so that none is silently missing. It does not
 * depend on the search, and a keystroke does not draw it again; a long list is drawn when it is opened.
 */
export const NotCounted = memo(function NotCounted({ story }: { story: StoryBundle }) {
  const [isOpen, setOpen] = useState(false);
  const rejected = story.articles.flatMap((article) => article.notQuotations.map((found) => ({ article, found })));
  if (rejected.length === 0) return null;
  const count = toCountWords(rejected.length, 'stretch in quotation marks is', 'stretches in quotation marks are');
  const label = `${count} not counted as ${rejected.length === 1 ? 'a quotation' : 'quotations'}`;
  const isLong = rejected.length > FEW;
  const list = (!isLong || isOpen) && (
    <ul>
      {rejected.map(({ article, found }) => (
        <li key={`${article.id} ${found.start}`}>
          <Link to={paths.article(story.id, article.id, { at: found })}>
            <bdi {...asTold(article)}>{article.text.slice(found.start, found.end)}</bdi>
          </Link>{' '}
          ({REJECTION_WORDS[found.reason].short}, in {article.letter})
        </li>
      ))}
    </ul>
  );
  if (isLong) {
    return (
      <details className={styles.notCounted} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{label}</summary>
        {list}
      </details>
    );
  }
  return (
    <div className={styles.notCounted}>
      <p>{label}:</p>
      {list}
    </div>
  );
});
