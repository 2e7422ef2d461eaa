import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import styles from './HowNamed.module.css';
import type { Person } from './to-person.ts';

/** What each article calls a person, and who reported the person's words to it. */
export function HowNamed({ story, person: { namings, relays } }: { story: StoryBundle; person: Person }) {
  if (namings.length === 0 && relays.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {namings.length > 0 && (
        <div>
          <dt>Called</dt>
          {namings.map(({ article, namings: ways }) => (
            <dd key={article.id}>
              <ArticleBadge letter={article.letter} />
              <ul>
                {ways.map(({ words, count, first }) => (
                  <li key={words}>
                    <Link to={paths.article(story.id, article.id, { at: first })}>
                      “<bdi>{words}</bdi>”
                    </Link>
                    {count > 1 && <span className={styles.count}> ×{count}</span>}
                  </li>
                ))}
              </ul>
            </dd>
          ))}
        </div>
      )}
      {relays.length > 0 && (
        <div>
          <dt>Reported by</dt>
          <dd>
            <ul>
              {relays.map(({ words, count }) => (
                <li key={words}>
                  <bdi>{words}</bdi>
                  {count > 1 && <span className={styles.count}> ×{count}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
