import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import lists from '#views/compare/Lists.module.css';
import { SaidWords } from './SaidWords.tsx';
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
      <span className={lists.words}>
        <SaidWords story={story} {...first} />
      </span>
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>In other words</summary>
          <ul>
            {others.map(({ article, sentences }) => (
              <li key={article.id} className={styles.other}>
                <ArticleBadge letter={article.letter} />
                <span className={lists.words}>
                  <SaidWords story={story} article={article} sentences={sentences} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
