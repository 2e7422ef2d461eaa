import type { Span } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { KIND_MEANINGS } from './difference-words.ts';
import styles from './DifferenceSides.module.css';
import type { ComparedDifference, ComparedLink, Comparison } from '#views/compare/to-comparison.ts';

interface DifferenceSidesProps {
  comparison: Pick<Comparison, 'articles'>;
  /** The link that the difference lies in. */
  link: ComparedLink;
  difference: ComparedDifference;
}

/** One difference as "A says … / B says …", without a verdict. */
export function DifferenceSides({ comparison, link, difference }: DifferenceSidesProps) {
  const { kind, spans } = difference;
  return (
    <span className={styles.difference}>
      <span className={styles.kind} title={KIND_MEANINGS[kind]}>
        {kind}
      </span>
      {link.ends.map(({ column }, side) => {
        const article = comparison.articles[column];
        return (
          article && (
            <span key={article.id} className={styles.side}>
              <ArticleBadge letter={article.letter} title={article.letter} />{' '}
              <span>
                <Words article={article} span={spans[side] ?? null} />
              </span>
            </span>
          )
        );
      })}
    </span>
  );
}

function Words({ article, span }: { article: BundledArticle; span: Span | null }) {
  if (span === null) return <span className="soft">not here</span>;
  return (
    <>
      <span className={styles.says}>says </span>
      <q className={styles.words}>{article.text.slice(span.start, span.end)}</q>
    </>
  );
}

/** Tells the differences of a link apart. */
export const toDifferenceKey = ({ kind, spans: [left, right] }: ComparedDifference) =>
  `${kind} ${left?.start} ${right?.start}`;
