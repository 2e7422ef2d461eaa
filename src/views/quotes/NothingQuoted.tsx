import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { isAnalysed } from '#analysis/language/languages.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { NotAnalysed } from './NotAnalysed.tsx';
import { NotCounted } from './NotCounted.tsx';
import styles from './NothingFound.module.css';

/** A story in which nobody is quoted. */
export function NothingQuoted({ story }: { story: StoryBundle }) {
  const [first] = story.articles;
  return (
    <section className={styles.nothing} aria-label="Nothing quoted">
      <h3>No quotations were found in this story</h3>
      <p>
        {story.articles.some(({ language }) => isAnalysed(language)) && (
          <>
            {story.articles.length === 1 ? 'Its article quotes nobody' : 'None of its articles quotes anybody'} in a way
            that Parallax can tell.{' '}
          </>
        )}
        {first && <Link to={paths.article(story.id, first.id)}>Read article {first.letter}</Link>}
        {first && ' or '}
        <Link to={paths.timeline(story.id)}>see the timeline</Link>.
      </p>
      <NotAnalysed story={story} />
      <NotCounted story={story} />
    </section>
  );
}
