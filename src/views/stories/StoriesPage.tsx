import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryIndex, StorySummary } from '#bundle/story-bundle.ts';
import type { OwnStoryList } from '#queries/own-story-queries.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { PublicationDate } from '#ui/PublicationDate.tsx';
import { OwnStories } from './OwnStories.tsx';
import styles from './StoriesPage.module.css';

/** The stories to read, and what Parallax is for. */
export function StoriesPage({ index, own }: { index: StoryIndex; own: OwnStoryList }) {
  return (
    <main className={styles.page} id="main" tabIndex={-1}>
      <title>Parallax: one story through all of its articles</title>
      <h1 tabIndex={-1}>Read one story through all of its articles</h1>
      <p className={styles.lead}>
        When things happened, what each article says about it, and who said what. Everything you see is one click from
        the words it rests on, and no text leaves your machine.
      </p>
      <OwnStories own={own} />
      <h2 className={styles.head} id="stories">
        Stories
      </h2>
      {index.stories.length === 0 && (
        <p>No story is bundled with this site. Put a folder with text files into “seeds” and build the site again.</p>
      )}
      <ul className={styles.stories} aria-labelledby="stories">
        {index.stories.map((story) => (
          <li key={story.id}>
            <StoryCard story={story} />
          </li>
        ))}
      </ul>
    </main>
  );
}

function StoryCard({ story }: { story: StorySummary }) {
  const { id, title, summary, articles, counts } = story;
  const ways = [
    { name: 'Timeline', path: paths.timeline(id), about: count(counts.events, 'event') },
    { name: 'Compare', path: paths.compare(id), about: count(counts.same, 'shared passage') },
    { name: 'Quotes', path: paths.quotes(id), about: count(counts.quotations, 'quotation') },
  ];
  return (
    <article className={styles.card} aria-labelledby={`story-${id}`}>
      <h3 id={`story-${id}`}>
        <Link to={paths.story(id)}>{title}</Link>
      </h3>
      {summary !== null && <p className={styles.summary}>{summary}</p>}
      <ul className={styles.articles}>
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleBadge letter={article.letter} />
            <span>
              <Link to={paths.article(id, article.id)}>{article.title}</Link> · {article.outlet ?? 'outlet unknown'} ·{' '}
              {article.published === null ? (
                'date unknown'
              ) : (
                <PublicationDate {...article.published} day={article.published.value} />
              )}
            </span>
          </li>
        ))}
      </ul>
      <ul className={styles.ways}>
        {ways.map(({ name, path, about }) => (
          <li key={name}>
            <Link className="button" to={path}>
              {name} <span className="soft">{about}</span>
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
