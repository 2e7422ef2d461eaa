import type { ReactNode } from 'react';
import { toList } from '#bundle/to-list.ts';
import { toCountWords } from '#ui/count-words.ts';
import type { Comparison } from '#views/compare/to-comparison.ts';
import styles from './PaneText.module.css';
import type { Fold } from './to-folded-parts.ts';
import { toPartnerColumns } from './to-passages.ts';

interface FoldedTextProps {
  fold: Fold;
  articles: Comparison['articles'];
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** A line that stands for sentences, and opens in place. Ribbons that lead to a passage in it lead to the line. */
export function FoldedText({ fold, articles, isOpen, onToggle, children }: FoldedTextProps) {
  const partners = new Set(fold.passages.flatMap((passage) => toPartnerColumns(passage).map(({ column }) => column)));
  const letters = [...partners].toSorted((x, y) => x - y).flatMap((column) => articles[column]?.letter ?? []);
  const what = letters.length > 0 ? `shared with ${toList(letters)}` : 'only here';
  return (
    <>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen}
        data-folded={isOpen ? undefined : fold.passages.map(({ start }) => start).join(' ')}
        onClick={onToggle}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {toCountWords(fold.sentences, 'sentence')} {what}
      </button>
      {isOpen && children}
    </>
  );
}
