import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toHue } from '#ui/to-hue.ts';
import { SaidWords } from '#views/compare/statements/SaidWords.tsx';
import { toDifferenceMarks } from '#views/compare/statements/to-difference-marks.ts';
import styles from './StatementCell.module.css';
import type { TableRow } from './to-table-rows.ts';

interface StatementCellProps {
  story: StoryBundle;
  article: BundledArticle;
  row: TableRow;
  /** Whether the article was compared with one that makes the statement. */
  isCompared: boolean;
}

/** A statement in the words of one article, or that it is not there. Words that differ from others in the row are marked. */
export function StatementCell({ story, article, row: { statement, variations }, isCompared }: StatementCellProps) {
  const said = statement.said.get(article.id);
  if (said) {
    const marks = toDifferenceMarks(variations, article.id);
    return (
      <td className={styles.said} data-hue={toHue(article.letter)} tabIndex={-1}>
        <SaidWords story={story} article={article} sentences={said} marks={marks} />
      </td>
    );
  }
  const [near] = statement.near.get(article.id) ?? [];
  if (near) {
    return (
      <td className={styles.near} tabIndex={-1}>
        <span className={styles.label}>related</span> <SaidWords story={story} article={article} sentences={[near]} />
      </td>
    );
  }
  return (
    <td className={styles.none} tabIndex={-1}>
      {isCompared ? 'not here' : 'not compared'}
    </td>
  );
}
