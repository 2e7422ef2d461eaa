import { Link, useParams } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import styles from './NoSuchArticle.module.css';

/** The story is there, the article of the address is not. */
export function NoSuchArticle({ story }: { story: StoryBundle }) {
  const { article } = useParams();
  return (
    <div className={styles.page}>
      <title>{`There is no such article · ${story.title} · Parallax`}</title>
      <h2>There is no such article</h2>
      <p>This story has no article “{article}”. The link may be cut short. These are its articles:</p>
      <ul>
        {story.articles.map(({ id, letter, title, language }) => (
          <li key={id}>
            <ArticleBadge letter={letter} />{' '}
            <Link to={paths.article(story.id, id)}>
              <bdi {...asTold({ language })}>{title.text}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
