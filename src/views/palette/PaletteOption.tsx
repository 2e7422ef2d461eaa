import { memo, type MouseEvent } from 'react';
import { useHref } from 'react-router';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './Palette.module.css';
import type { FoundWords, PaletteRow } from './palette-row.ts';

interface PaletteOptionProps {
  id: string;
  row: PaletteRow;
  isActive: boolean;
  onChoose: (row: PaletteRow) => void;
}

/** A row; one that leads somewhere is also a link, to be opened in another tab or copied. */
export const PaletteOption = memo(function PaletteOption({ id, row, isActive, onChoose }: PaletteOptionProps) {
  const href = useHref('to' in row.target ? row.target.to : '');
  const option = {
    id,
    className: styles.option,
    role: 'option',
    tabIndex: -1,
    'aria-selected': isActive,
    // Before the field would lose the focus.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onClick: (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onChoose(row);
    },
  };
  return 'to' in row.target ? (
    <a {...option} href={href}>
      <RowContent row={row} />
    </a>
  ) : (
    <div {...option}>
      <RowContent row={row} />
    </div>
  );
});

/** More badges than that would hide the words. */
const MOST_BADGES = 6;

function RowContent({ row }: { row: PaletteRow }) {
  const { words, isQuoted, letters = [], before, also, note, keys } = row;
  const told = row.language === undefined ? {} : asTold({ language: row.language });
  return (
    <>
      {letters.length > 0 && (
        <span className={styles.badges}>
          {letters.slice(0, MOST_BADGES).map((letter) => (
            <ArticleBadge key={letter} letter={letter} />
          ))}
        </span>
      )}
      <span className={styles.content}>
        {before !== undefined && <span className={styles.before}>{before} </span>}
        <bdi className={isQuoted ? styles.quoted : undefined} {...told}>
          <Words words={words} />
        </bdi>{' '}
        {also && (
          <bdi className={styles.also} {...told}>
            <Words words={also} />
          </bdi>
        )}{' '}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
      {keys !== undefined && (
        <span className={styles.rowKeys}>
          {keys.split(' ').map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      )}
    </>
  );
}

function Words({ words: { text, marks } }: { words: FoundWords }) {
  return (
    <MarkedText text={text} marks={marks}>
      {(_mark, content) => <mark>{content}</mark>}
    </MarkedText>
  );
}
