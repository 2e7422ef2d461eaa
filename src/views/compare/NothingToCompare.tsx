import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import styles from './Note.module.css';

/** A story with fewer than two articles. */
export function NothingToCompare({ story }: { story: StoryBundle }) {
  const [only] = story.articles;
  return (
    <p className={styles.note}>
      {only ? (
        <>
          There is nothing to compare: this story has one article.{' '}
          <Link to={paths.article(story.id, only.id)}>Read “{only.title.text}”</Link>, or look at its{' '}
          <Link to={paths.timeline(story.id)}>timeline</Link> and its{' '}
          <Link to={paths.quotes(story.id)}>quotations</Link>.
        </>
      ) : (
        <>
          There is nothing to compare: this story has no articles. <Link to={paths.stories()}>All stories</Link>
        </>
      )}
    </p>
  );
}
