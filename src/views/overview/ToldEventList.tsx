import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { isAnalysed } from '#analysis/language/languages.ts';
import { describeTellings } from '#bundle/describe-telling.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { toEventTitle } from '#bundle/to-event-title.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { DateWords } from '#ui/DateWords.tsx';
import styles from './OverviewPage.module.css';
import type { ToldEvent } from './to-overview.ts';

/** More badges than that say no more than their number. */
const BADGES = 8;

/** Events with their dates, who tells them, and how they are told otherwise than as happened. */
export function ToldEventList({ story, events }: { story: StoryBundle; events: readonly ToldEvent[] }) {
  const { articles: byId } = toStoryIndex(story);
  if (events.length === 0 && !story.articles.some(({ language }) => isAnalysed(language))) {
    return <p className="soft">Events are looked for in English texts only.</p>;
  }
  if (events.length === 0) return <p className="soft">No event in these articles has a date.</p>;
  return (
    <ol className={styles.list} aria-label="Most-told events">
      {events.map(({ event, articles }) => {
        const told = describeTellings(
          event.sources.map(({ article, modality }) => ({ letter: byId.get(article)?.letter ?? '', modality })),
        );
        return (
          <li key={event.id}>
            <p className={styles.over}>
              <span>{event.edtf !== null && <DateWords edtf={event.edtf} />}</span>
              <span className={styles.badges}>
                {articles.slice(0, BADGES).map(({ letter }) => (
                  <ArticleBadge key={letter} letter={letter} />
                ))}
                {articles.length > BADGES && `and ${articles.length - BADGES} more`}
              </span>
            </p>
            <Link className={styles.title} to={paths.timeline(story.id, { event: event.id })}>
              <bdi>{toEventTitle(story, event.title)}</bdi>
            </Link>
            {told !== null && <p className="soft small">{told}</p>}
          </li>
        );
      })}
    </ol>
  );
}
