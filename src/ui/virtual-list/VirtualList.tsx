import { Fragment, type Key, type ReactNode, type RefObject, useMemo } from 'react';
import { RowHeights } from './row-heights.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import { useSameItems } from './use-same-items.ts';
import styles from './VirtualList.module.css';

interface VirtualListProps<Item> {
  ref: RefObject<HTMLUListElement | null>;
  label: string;
  /** Other items are another list: its heights are measured anew. */
  items: ArrayLike<Item>;
  /** Of a row that was not measured, in pixels. */
  usualHeight: number;
  /** The row that stays drawn wherever the page is scrolled to; -1 for none. */
  kept: number;
  /** An item to stand before all rows. */
  first?: ReactNode;
  /** Says on paper that not all is there. */
  printed: string;
  toKey: (item: Item) => Key;
  children: (item: Item) => ReactNode;
}

/**
 * As many rows of a long list as are in view, in the flow of the page, with empty space for all others. Beside them
 * the one that has the focus with its neighbours, and one that the page names. A library that keeps the place of every
 * row was tried: it summed up a hundred thousand heights whenever one was measured.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { ref, label, usualHeight, kept, first, printed, toKey, children } = props;
  const items = useSameItems(props.items);
  const heights = useMemo(() => new RowHeights(items.length, usualHeight), [items, usualHeight]);
  const rows = useRowsInView(ref, heights, { kept });
  return (
    <>
      <p className={styles.printed}>{printed}</p>
      <ul ref={ref} className={styles.list} aria-label={label}>
        {first}
        {rows.map((row, place) => {
          // A row is a place in the list.
          const item = items[row]!;
          return (
            <Fragment key={toKey(item)}>
              <Space height={heights.startOf(row) - heights.startOf((rows[place - 1] ?? -1) + 1)} />
              <li data-row={row} aria-setsize={items.length} aria-posinset={row + 1}>
                {children(item)}
              </li>
            </Fragment>
          );
        })}
        <Space height={heights.total - heights.startOf((rows.at(-1) ?? -1) + 1)} />
      </ul>
    </>
  );
}

/** The place of rows that are not drawn. */
function Space({ height }: { height: number }) {
  return height > 0 && <li className={styles.space} aria-hidden="true" style={{ blockSize: height }} />;
}
