import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { Sentence } from '#analysis/annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toPlaceValue } from '#views/compare/reading-place/reading-place.ts';
import lists from '#views/compare/Lists.module.css';
import styles from './StatementWords.module.css';
import type { Statement } from './to-statements.ts';

interface StatementWordsProps {
  story: StoryBundle;
  statement: Statement;
  byId: ReadonlyMap<string, BundledArticle>;
}

/** In the words of the first article that makes it, and those of the others on demand; each leads to its place. */
export function StatementWords({ story, statement, byId }: StatementWordsProps) {
  const [first, ...others] = [...statement.said].flatMap(([id, sentences]) => {
    const article = byId.get(id);
    return article ? [{ article, sentences }] : [];
  });
  if (!first) return null;
  return (
    <div>
      <Words story={story} {...first} />
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>In other words</summary>
          <ul>
            {others.map(({ article, sentences }) => (
              <li key={article.id} className={styles.other}>
                <ArticleBadge letter={article.letter} />
                <Words story={story} article={article} sentences={sentences} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface WordsProps {
  story: StoryBundle;
  article: BundledArticle;
  sentences: readonly Sentence[];
}

function Words({ story, article, sentences }: WordsProps) {
  return (
    <span className={lists.words}>
      {sentences.map(({ start, end }) => (
        <Link
          key={start}
          className={styles.words}
          data-place={toPlaceValue({ article: article.id, start })}
          to={paths.article(story.id, article.id, { at: { start, end } })}
        >
          {article.text.slice(start, end)}
        </Link>
      ))}
    </span>
  );
}
