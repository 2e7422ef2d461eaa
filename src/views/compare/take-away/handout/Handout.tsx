import { toList } from '#bundle/to-list.ts';
import { toSourceWords } from '#ui/source-words.ts';
import { toWholeAddress } from '#ui/take-away/to-whole-address.ts';
import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';
import { HandoutDifferences } from './HandoutDifferences.tsx';
import { HandoutText } from './HandoutText.tsx';
import styles from './Handout.module.css';

interface HandoutProps {
  comparison: Comparison;
  /** The links that the filter lets through. */
  shown: readonly ComparedLink[];
}

/**
 * The comparison on paper: where it comes from, the texts in columns with their linked passages numbered, and what
 * differs by the same numbers. A page of its own, and not the screen's in other clothes: paper neither scrolls nor
 * opens, and every pair of panes, maps and ribbons would have to be undone.
 */
export function Handout({ comparison, shown }: HandoutProps) {
  const { articles } = comparison;
  return (
    <div className={styles.handout} data-columns={articles.length}>
      <header className={styles.head}>
        <p>
          {toList(articles.map(({ letter }) => letter))} compared. Passages with the same number are linked; a number
          with a small circle is a related statement, any other the same. Underlined words differ.
        </p>
        <dl>
          {articles.map((article) => (
            <div key={article.id}>
              <dt>{article.letter}</dt>
              <dd>
                {toSourceWords(article)}
                {article.url !== null && `, ${article.url}`}
              </dd>
            </div>
          ))}
        </dl>
      </header>
      <div className={styles.texts}>
        {articles.map((article, column) => (
          <HandoutText key={article.id} article={article} column={column} links={shown} />
        ))}
      </div>
      <HandoutDifferences comparison={comparison} links={shown} />
      <p className={styles.foot}>Compared with Parallax: {toWholeAddress(location.href)}</p>
    </div>
  );
}
