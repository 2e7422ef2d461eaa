import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import { toHue } from '#ui/to-hue.ts';
import { toPlaceValue } from '#views/compare/reading-place/reading-place.ts';
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
  const marks = toDifferenceMarks(variations, article.id);
  const toPlace = (start: number, end: number) => paths.article(story.id, article.id, { at: { start, end } });
  if (said) {
    return (
      <td className={styles.said} data-hue={toHue(article.letter)} tabIndex={-1}>
        {said.map(({ start, end }) => (
          <Link
            key={start}
            className={styles.words}
            to={toPlace(start, end)}
            data-place={toPlaceValue({ article: article.id, start })}
          >
            <MarkedText text={article.text} start={start} end={end} marks={marks}>
              {(_, content) => <mark className={styles.difference}>{content}</mark>}
            </MarkedText>
          </Link>
        ))}
      </td>
    );
  }
  const [near] = statement.near.get(article.id) ?? [];
  if (near) {
    return (
      <td className={styles.near} tabIndex={-1}>
        <span className={styles.label}>related</span>{' '}
        <Link className={styles.words} to={toPlace(near.start, near.end)}>
          {article.text.slice(near.start, near.end)}
        </Link>
      </td>
    );
  }
  return (
    <td className={styles.none} tabIndex={-1}>
      {isCompared ? 'not here' : 'not compared'}
    </td>
  );
}
