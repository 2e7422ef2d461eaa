import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { CompareParts } from './compare-parts.ts';
import styles from '#views/compare/Lists.module.css';
import { toOnlyColumn } from '#views/compare/search-params.ts';
import { asTold } from '#ui/as-told.ts';

/** With the filter "only in …": the sentences that it marks, each with the way to its place in the article. */
export function OnlyList({ story, parsed, comparison }: CompareParts) {
  const column = toOnlyColumn(parsed.show, comparison.articles);
  const article = comparison.articles[column];
  if (!article) return null;
  return (
    <section className={styles.section} aria-labelledby="only">
      <h3 id="only">Only in {article.letter}</h3>
      <ul className={styles.list}>
        {comparison.only[column]?.map(({ start, end }) => (
          <li key={start}>
            <Link className={styles.item} to={paths.article(story.id, article.id, { at: { start, end } })}>
              <span className={styles.words} {...asTold(article)}>
                {article.text.slice(start, end)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
