import { memo, useState } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { ArticleLine } from './ArticleLine.tsx';
import styles from './StoryLayout.module.css';

/** More articles than that would push the page itself out of view. */
const FIRST_ARTICLES = 6;
const FIRST_IF_NARROW = 3;
/** The same width as in the style sheet. */
const NARROW = '(max-width: 640px)';

/** The articles of a story; of many the first ones and a way to see them all. A search on the page leaves it alone. */
export const ArticleList = memo(function ArticleList({ story }: { story: StoryBundle }) {
  const [isOpen, setOpen] = useState(false);
  const first = useMediaQuery(NARROW) ? FIRST_IF_NARROW : FIRST_ARTICLES;
  const shown = isOpen ? story.articles : story.articles.slice(0, first);
  return (
    <>
      <ul className={styles.articles} aria-label="Articles">
        {shown.map((article) => (
          <li key={article.id}>
            <ArticleBadge letter={article.letter} />
            <ArticleLine story={story} article={article} />
          </li>
        ))}
      </ul>
      {shown.length < story.articles.length && (
        <button className={styles.more} type="button" onClick={() => setOpen(true)}>
          Show all {story.articles.length} articles
        </button>
      )}
    </>
  );
});
