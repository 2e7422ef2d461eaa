import { Fragment, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { RowHeights } from '#ui/virtual-list/row-heights.ts';
import { useRowsInView } from '#ui/virtual-list/use-rows-in-view.ts';
import { AlsoAt } from '#views/compare/copies/AlsoAt.tsx';
import type { Fold } from '#views/compare/copies/fold-copies.ts';
import type { ReadingPlace } from '#views/compare/reading-place/reading-place.ts';
import { useOpenAt } from '#views/compare/reading-place/use-open-at.ts';
import { useFillHeight } from '#views/compare/side-by-side/use-fill-height.ts';
import { moveToRow, useCellKeys } from './use-cell-keys.ts';
import { RowHead } from './RowHead.tsx';
import { StatementCell } from './StatementCell.tsx';
import styles from './TableGrid.module.css';
import { type TableRow } from './to-table-rows.ts';

/** Of a row that was not measured, in pixels. */
const USUAL_HEIGHT = 130;
/** Up to so many rows are drawn at once. */
const ALL_DRAWN = 300;
/** More columns than that are printed on the long side of the paper. */
const MOST_UPRIGHT = 3;

export interface StatementsProps {
  story: StoryBundle;
  fold: Fold;
  rows: readonly TableRow[];
  byId: ReadonlyMap<string, BundledArticle>;
  /** Where to open, and the row that holds it; -1 for none. */
  place: ReadingPlace | null;
  opened: number;
  isCompared: (article: string, row: TableRow) => boolean;
}

/** Statements by articles, in a box that scrolls both ways under its heads. */
export function TableGrid({ story, fold, rows, byId, place, opened, isCompared }: StatementsProps) {
  const box = useRef<HTMLElement>(null);
  useFillHeight(box);
  useOpenAt(place);
  const heights = useMemo(() => new RowHeights(rows.length, USUAL_HEIGHT), [rows]);
  const drawn = useRowsInView(box, heights, { isBox: true, first: Math.max(0, opened), allUpTo: ALL_DRAWN });
  const turn = (step: 1 | -1) => () => box.current && moveToRow(box.current, step);
  useHotkeys({ n: turn(1), p: turn(-1), j: turn(1), k: turn(-1) });
  useCellKeys(box);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A box that scrolls has to be reachable by keyboard.
    <section ref={box} className={styles.box} aria-label="Statements by articles" tabIndex={0} data-reading>
      <table
        className={styles.table}
        aria-rowcount={rows.length + 1}
        data-columns={fold.articles.length > MOST_UPRIGHT ? 'many' : undefined}
        style={{ minInlineSize: `${14 + fold.articles.length * 16}rem` }}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">Said by</th>
            {fold.articles.map((article) => (
              <th key={article.id} scope="col">
                <span className={styles.article}>
                  <ArticleBadge letter={article.letter} />
                  <span>
                    <Link to={paths.article(story.id, article.id)} title={article.title.text}>
                      <bdi>{article.outlet ?? article.title.text}</bdi>
                    </Link>
                    <AlsoAt copies={fold.copiesOf.get(article.id)} />
                  </span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.map((at, index) => {
            // A row is a place in the list.
            const row = rows[at]!;
            return (
              <Fragment key={row.statement.id}>
                <Space height={heights.startOf(at) - heights.startOf((drawn[index - 1] ?? -1) + 1)} />
                <tr data-row={at} aria-rowindex={at + 2} data-opened={at === opened}>
                  <th scope="row" tabIndex={-1}>
                    <RowHead row={row} articles={fold.articles.length} byId={byId} />
                  </th>
                  {fold.articles.map((article) => (
                    <StatementCell
                      key={article.id}
                      story={story}
                      article={article}
                      row={row}
                      isCompared={isCompared(article.id, row)}
                    />
                  ))}
                </tr>
              </Fragment>
            );
          })}
          <Space height={heights.total - heights.startOf((drawn.at(-1) ?? -1) + 1)} />
        </tbody>
      </table>
    </section>
  );
}

/** The place of rows that are not drawn. */
function Space({ height }: { height: number }) {
  return height > 0 && <tr aria-hidden="true" style={{ blockSize: height }} />;
}
