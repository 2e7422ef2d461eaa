import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import styles from './ArticleHead.module.css';

/** The name of a text above it, and the way to read it alone. */
export function ArticleHead({ story, article }: { story: StoryBundle; article: BundledArticle }) {
  return (
    <header className={styles.head}>
      <ArticleBadge letter={article.letter} />
      <h3>
        <Link to={paths.article(story.id, article.id)}>{article.title.text}</Link>
      </h3>
    </header>
  );
}

/** The accessible name of a text's region. */
export const toRegionName = ({ letter, title }: BundledArticle) => `Article ${letter}: ${title.text}`;
