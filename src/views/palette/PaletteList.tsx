import { memo, type Ref } from 'react';
import { toNumberWords } from '#ui/count-words.ts';
import styles from './Palette.module.css';
import { PaletteOption } from './PaletteOption.tsx';
import type { PaletteGroup, PaletteRow } from './palette-row.ts';

interface PaletteListProps {
  ref: Ref<HTMLDivElement>;
  listId: string;
  label: string;
  groups: readonly PaletteGroup[];
  /** The place of the chosen row among all. */
  active: number;
  isStale: boolean;
  toOptionId: (index: number) => string;
  onChoose: (row: PaletteRow) => void;
}

/** What is found, in groups under their names: drawn when that is another, and not at the keystroke that asks for it. */
export const PaletteList = memo(function PaletteList(props: PaletteListProps) {
  const { ref, listId, label, groups, active, isStale, toOptionId, onChoose } = props;
  const starts = groups.map((_, place) => groups.slice(0, place).reduce((sum, { rows }) => sum + rows.length, 0));
  return (
    <div className={styles.list} ref={ref} id={listId} role="listbox" aria-label={label} data-stale={isStale}>
      {groups.map(({ id, heading, total, rows }, place) => (
        <div key={id} role="group" aria-labelledby={`${listId}-${id}`}>
          <p className={styles.heading} id={`${listId}-${id}`} role="presentation">
            {heading} {total !== null && <span className={styles.count}>{toNumberWords(total)}</span>}
          </p>
          {rows.map((row, at) => {
            const index = (starts[place] ?? 0) + at;
            return (
              <PaletteOption
                key={row.key}
                id={toOptionId(index)}
                row={row}
                isActive={index === active}
                onChoose={onChoose}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
});
