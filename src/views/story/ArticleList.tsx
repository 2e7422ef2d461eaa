import { memo, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toCountWords } from '#ui/count-words.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { ArticleLine } from './ArticleLine.tsx';
import styles from './ArticleList.module.css';

/** More articles than that would push the page itself out of view. */
const FIRST_ARTICLES = 6;
/** The same width as in the style sheet. */
const NARROW = '(max-width: 640px)';

/**
 * The articles of a story; of many the first ones, on a phone their letters alone, and a way to see them all. A search
 * on the page leaves it alone.
 */
export const ArticleList = memo(function ArticleList({ story }: { story: StoryBundle }) {
  const { id, articles } = story;
  const [isOpen, setOpen] = useState(false);
  const isNarrow = useMediaQuery(NARROW);
  const isBrief = isNarrow && !isOpen;
  const shown = isOpen ? articles : articles.slice(0, FIRST_ARTICLES);
  if (articles.length === 0) return null;
  const all = toCountWords(articles.length, 'article');
  return (
    <div className={styles.list}>
      <ul className={isBrief ? styles.letters : styles.articles} aria-label="Articles">
        {shown.map((article) => (
          <li key={article.id}>
            {isBrief ? (
              <Link to={paths.article(id, article.id)}>
                <ArticleBadge letter={article.letter} title={`Article ${article.letter}: ${article.title.text}`} />
              </Link>
            ) : (
              <>
                <ArticleBadge letter={article.letter} />
                <ArticleLine story={story} article={article} />
              </>
            )}
          </li>
        ))}
      </ul>
      {(isNarrow || articles.length > FIRST_ARTICLES) && (
        <button className={styles.more} type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Show fewer' : isNarrow ? all : `Show all ${all}`}{' '}
          <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
        </button>
      )}
    </div>
  );
});
