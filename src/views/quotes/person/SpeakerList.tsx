import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toCountWords } from '#ui/count-words.ts';
import styles from './SpeakerList.module.css';
import { toSpeakers } from '#bundle/to-speakers.ts';

interface SpeakerListProps {
  story: StoryBundle;
  /** A name that the address asks for and nobody has; null when it asks for none. */
  unknown: string | null;
}

/** Everybody who is quoted by name, those with the most quotations first. */
export function SpeakerList({ story, unknown }: SpeakerListProps) {
  const { speakers, unnamed } = toSpeakers(story);
  const letterOf = new Map(story.articles.map(({ id, letter }) => [id, letter]));
  return (
    <div className={styles.page}>
      <title>{`Who speaks · ${story.title} · Parallax`}</title>
      {unknown !== null && (
        <p role="alert">
          Nobody named “{unknown}” is quoted in this story. The name may be spelt differently now; here is everybody who
          is quoted.
        </p>
      )}
      <header>
        <p className={`${styles.back} no-print`}>
          <Link to={paths.quotes(story.id)}>Quotes</Link>
        </p>
        <h2>Who speaks</h2>
      </header>
      {speakers.length === 0 ? (
        <p className="soft">Nobody is quoted by name.</p>
      ) : (
        <ul className={styles.speakers}>
          {speakers.map(({ name, count, articles }) => (
            <li key={name}>
              <Link to={paths.person(story.id, name)}>
                <bdi>{name}</bdi>
              </Link>
              <span className={styles.badges}>
                {articles.map((id) => (
                  <ArticleBadge key={id} letter={letterOf.get(id) ?? '?'} />
                ))}
              </span>
              <span className={styles.count}>{toCountWords(count, 'quotation')}</span>
            </li>
          ))}
        </ul>
      )}
      {unnamed > 0 && (
        <p className="soft">{toCountWords(unnamed, 'more quotation names', 'more quotations name')} nobody.</p>
      )}
    </div>
  );
}
