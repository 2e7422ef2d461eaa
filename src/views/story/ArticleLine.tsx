import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { toPublicationReason } from '#bundle/describe-publication.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { asTold } from '#ui/as-told.ts';
import { PublicationDate } from '#ui/PublicationDate.tsx';
import styles from './ArticleList.module.css';

/**
 * What is known about an article in a line: its title, its outlet where it has one, its date, and what was supplied or
 * inferred. Its own page says what is unknown.
 */
export function ArticleLine({ story, article }: { story: StoryBundle; article: BundledArticle }) {
  const { title, outlet, published } = article;
  return (
    <span className={styles.line}>
      <Link
        className={styles.title}
        to={paths.article(story.id, article.id)}
        title={title.source === 'first sentence' ? `The text has no title; it begins so: ${title.text}` : title.text}
      >
        <bdi {...asTold(article)}>{title.text}</bdi>
      </Link>
      {outlet !== null && (
        <span className={styles.outlet}>
          <span className={styles.dot}> · </span>
          <bdi>{outlet}</bdi>
        </span>
      )}
      <span className={styles.facts}>
        <span className={styles.dot}> · </span>
        {published ? (
          <PublicationDate
            day={published.value}
            source={published.source}
            reason={toPublicationReason(article, story.articles)}
          />
        ) : (
          'date unknown'
        )}
      </span>
    </span>
  );
}
