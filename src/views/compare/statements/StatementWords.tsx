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
      <p className={lists.words}>
        <SaidWords story={story} {...first} />
      </p>
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>In other words</summary>
          <ul>
            {others.map(({ article, sentences }) => (
              <li key={article.id} className={styles.other}>
                <ArticleBadge letter={article.letter} />
                <p className={lists.words}>
                  <SaidWords story={story} article={article} sentences={sentences} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
