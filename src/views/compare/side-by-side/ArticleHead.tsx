import { memo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { paths } from '#app/paths.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { AlsoAt } from '#views/compare/copies/AlsoAt.tsx';
import { areCopiesShown } from '#views/compare/copies/CopiesSwitch.tsx';
import { foldCopies } from '#views/compare/copies/fold-copies.ts';
import styles from './ArticleHead.module.css';
import { ArticlePicker } from './ArticlePicker.tsx';
import type { CompareParts } from './compare-parts.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { toSourceLine } from './source-line.ts';

/** The name of a text above it, the way to read it alone, and what puts another one in its place or takes it away. */
export const ArticleHead = memo(function ArticleHead({ column, ...parts }: CompareParts & { column: number }) {
  const [search] = useSearchParams();
  const { story, comparison } = parts;
  const article = comparison.articles[column];
  if (!article) return null;
  const source = toSourceLine(article);
  const { copiesOf } = foldCopies(story, { unfolded: areCopiesShown(search), kept: article.id });
  return (
    <header className={styles.head}>
      <ArticleBadge letter={article.letter} />
      <div className={styles.words}>
        <h3>
          <Link {...asTold(article)} to={paths.article(story.id, article.id)} title={article.title.text}>
            {article.title.text}
          </Link>
        </h3>
        {source !== '' && <p className={styles.source}>{source}</p>}
        <AlsoAt copies={copiesOf.get(article.id)} />
      </div>
      {story.articles.length > 2 && (
        <div className={`${styles.tools} no-print`}>
          <ArticlePicker {...parts} column={column} />
          <RemoveButton {...parts} column={column} />
        </div>
      )}
    </header>
  );
});

/** The accessible name of a text's region. */
export const toRegionName = ({ letter, title }: BundledArticle) => `Article ${letter}: ${title.text}`;
