import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryIndex, StorySummary } from '#bundle/story-bundle.ts';
import type { SavedStory } from '#bundle/story-file/story-file.ts';
import { toStoryFile, toStoryFileName } from '#bundle/story-file/to-story-file.ts';
import type { OwnStoryList } from '#queries/own-story-queries.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toCountWords } from '#ui/count-words.ts';
import { PublicationDate } from '#ui/PublicationDate.tsx';
import { saveFile } from '#ui/save-file.ts';
import { BeginStory } from './BeginStory.tsx';
import { OwnStories } from './OwnStories.tsx';
import styles from './StoriesPage.module.css';

/** What Parallax is for, the stories to read, and the place to bring one's own articles. */
export function StoriesPage({ index, own }: { index: StoryIndex; own: OwnStoryList }) {
  return (
    <main className={styles.page} id="main" tabIndex={-1}>
      <title>Parallax: one story through all of its articles</title>
      <header>
        <h1 tabIndex={-1}>Read one story through all of its articles</h1>
        <p className={styles.lead}>
          Parallax takes several articles about the same thing and shows when it happened, what each article says about
          it, and who said what. Every result is one click from the words it rests on. No text leaves your machine.
        </p>
      </header>
      <div className={styles.read}>
        <OwnStories own={own} saveStory={saveStory} />
        <section className={styles.part} aria-labelledby="stories">
          <h2 className={styles.head} id="stories">
            {index.stories.length === 1 ? 'A story to begin with' : 'Stories to begin with'}
          </h2>
          {index.stories.length === 0 && (
            <p>
              No story is bundled with this site. Put a folder with text files into “seeds” and build the site again, or
              bring your own articles.
            </p>
          )}
          <ul className={styles.stories} aria-label="Stories">
            {index.stories.map((story) => (
              <li key={story.id}>
                <StoryCard story={story} />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <BeginStory notKept={own.notKept} saveStory={saveStory} />
    </main>
  );
}

const saveStory = (story: SavedStory) => saveFile(toStoryFileName(story.title), toStoryFile(story), 'application/json');

function StoryCard({ story }: { story: StorySummary }) {
  const { id, title, summary, articles, counts } = story;
  const ways = [
    { name: 'Timeline', path: paths.timeline(id), about: toCountWords(counts.events, 'event') },
    { name: 'Compare', path: paths.compare(id), about: toCountWords(counts.same, 'shared passage') },
    { name: 'Quotes', path: paths.quotes(id), about: toCountWords(counts.quotations, 'quotation') },
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
              <Link to={paths.article(id, article.id)}>{article.title}</Link> ·{' '}
              {article.outlet !== null && `${article.outlet} · `}
              {article.published === null ? (
                'date unknown'
              ) : (
                <PublicationDate {...article.published} day={article.published.value} />
              )}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link className="button primary" to={paths.story(id)}>
          Read this story
        </Link>
      </p>
      <ul className={styles.ways} aria-label="Ways into it">
        {ways.map(({ name, path, about }) => (
          <li key={name}>
            <Link to={path}>{name}</Link> <span className="soft small">{about}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
