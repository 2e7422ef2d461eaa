import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import styles from './OtherArticles.module.css';

/** At the end of a text the ways to the article before it and after it; nothing in a story of one. */
export function OtherArticles({ story, article }: { story: StoryBundle; article: BundledArticle }) {
  const at = story.articles.indexOf(article);
  const ways = [
    { name: 'Previous article', to: story.articles[at - 1] },
    { name: 'Next article', to: story.articles[at + 1] },
  ];
  if (story.articles.length < 2) return null;
  return (
    <nav className={`${styles.others} no-print`} aria-label="Other articles">
      {ways.map(
        ({ name, to }) =>
          to && (
            <Link key={name} to={paths.article(story.id, to.id)}>
              <span className="soft small">{name}</span>
              <span>
                <ArticleBadge letter={to.letter} /> <bdi {...asTold(to)}>{to.title.text}</bdi>
              </span>
            </Link>
          ),
      )}
    </nav>
  );
}
