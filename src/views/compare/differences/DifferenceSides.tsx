import type { BundledArticle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { KIND_MEANINGS } from './difference-words.ts';
import styles from './DifferenceSides.module.css';
import type { ComparedDifference, Comparison } from '#views/compare/to-comparison.ts';

interface DifferenceSidesProps {
  comparison: Pick<Comparison, 'left' | 'right'>;
  difference: ComparedDifference;
}

/** One difference as "A says … / B says …", without a verdict. */
export function DifferenceSides({ comparison: { left, right }, difference }: DifferenceSidesProps) {
  const { kind } = difference;
  return (
    <span className={styles.difference}>
      <span className={styles.kind} title={KIND_MEANINGS[kind]}>
        {kind}
      </span>
      {[
        { article: left, span: difference.left },
        { article: right, span: difference.right },
      ].map(({ article, span }) => (
        <span key={article.id} className={styles.side}>
          <ArticleBadge letter={article.letter} title={article.letter} />{' '}
          <span>
            <Words article={article} span={span} />
          </span>
        </span>
      ))}
    </span>
  );
}

function Words({ article, span }: { article: BundledArticle; span: ComparedDifference['left'] }) {
  if (span === null) return <span className="soft">not here</span>;
  return (
    <>
      <span className={styles.says}>says </span>
      <q className={styles.words}>{article.text.slice(span.start, span.end)}</q>
    </>
  );
}
