import { useCallback } from 'react';
import type { CompareParts } from './compare-parts.ts';
import { ArticleHead, toRegionName } from './ArticleHead.tsx';
import { Minimap } from './Minimap.tsx';
import { PaneText } from './PaneText.tsx';
import { PassageDescriptions } from './PassageDescriptions.tsx';
import styles from './TextColumns.module.css';
import type { LinkedPassage } from './to-passages.ts';
import type { Panes, TextLayout } from './use-text-layout.ts';

interface TextColumnProps extends CompareParts {
  column: number;
  panes: Panes;
  layout: TextLayout | null;
  passages: readonly LinkedPassage[];
  lit: LinkedPassage | null;
  onHold: (column: number, pane: HTMLDivElement | null) => void;
  onScroll: (column: number) => void;
}

/** One of the texts: its name, its pane, and the map of its whole length. */
export function TextColumn({ lit, onHold, onScroll, panes, layout, passages, column, ...parts }: TextColumnProps) {
  const { comparison } = parts;
  const article = comparison.articles[column];
  // Held by the same function at every drawing: a new one would let go of the pane while others look for it.
  const holdPane = useCallback((pane: HTMLDivElement | null) => onHold(column, pane), [onHold, column]);
  return (
    <section className={styles.column} {...(article && { 'aria-label': toRegionName(article) })}>
      <ArticleHead {...parts} column={column} />
      <PassageDescriptions passages={passages} comparison={comparison} />
      <div
        className={styles.pane}
        ref={holdPane}
        onScroll={() => onScroll(column)}
        // Without links in it the text could not be scrolled by keyboard.
        {...(passages.length === 0 && { tabIndex: 0, role: 'group', 'aria-label': 'Text' })}
      >
        <PaneText {...parts} column={column} passages={passages} lit={lit} />
      </div>
      <Minimap {...parts} column={column} panes={panes} layout={layout} passages={passages} />
    </section>
  );
}
