import { Fragment, useMemo } from 'react';
import { type FoundItems, QuoteItem } from './QuoteItem.tsx';
import { RowHeights, USUAL_HEIGHT } from './row-heights.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import styles from './VirtualItems.module.css';

/**
 * As many of the quotations found as are in view, in the flow of the page, with empty space for all others. Beside them
 * the one that has the focus with its neighbours, so that the keys find the next one wherever the page is scrolled
 * to, and the one that the address names. A library that keeps the place of every row was tried: it summed up a
 * hundred thousand heights whenever one was measured.
 */
export function VirtualItems({ ref, first, cards, named, ...item }: FoundItems) {
  const heights = useMemo(() => new RowHeights(cards.length, USUAL_HEIGHT), [cards]);
  const { from, to, focused } = useRowsInView(ref, heights);
  const inView = Array.from({ length: to - from }, (_, row) => from + row);
  const rows = [...new Set([...inView, focused - 1, focused, focused + 1, named])]
    .filter((row) => row >= 0 && row < cards.length)
    .toSorted((a, b) => a - b);
  return (
    <>
      <p className={styles.printed}>
        Of more than a few hundred quotations only those in view are printed. Narrow the search to print all of them.
      </p>
      <ul ref={ref} className={styles.list} aria-label="Quotations">
        {first}
        {rows.map((row, place) => (
          <Fragment key={cards[row]}>
            <Space height={heights.startOf(row) - heights.startOf((rows[place - 1] ?? -1) + 1)} />
            <li data-row={row} aria-setsize={cards.length} aria-posinset={row + 1}>
              <QuoteItem {...item} ordinal={cards[row] ?? 0} />
            </li>
          </Fragment>
        ))}
        <Space height={heights.total - heights.startOf((rows.at(-1) ?? -1) + 1)} />
      </ul>
    </>
  );
}

/** The place of quotations that are not drawn. */
function Space({ height }: { height: number }) {
  return height > 0 && <li className={styles.space} aria-hidden="true" style={{ blockSize: height }} />;
}
