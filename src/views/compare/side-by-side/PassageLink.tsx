import type { MouseEvent, ReactNode } from 'react';
import { toHue } from '#ui/to-hue.ts';
import { AskedLink } from '#views/compare/asked/AskedLink.tsx';
import styles from './PaneText.module.css';
import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';
import { describePassage } from './passage-words.ts';
import { linkToChoose, type LinkedPassage, toPartnerColumns } from './to-passages.ts';

interface PassageLinkProps {
  passage: LinkedPassage;
  articles: Comparison['articles'];
  chosen: ComparedLink | null;
  lit: LinkedPassage | null;
  toAddress: (link: string | null) => string;
  /** Whether the passage ends here, and does not go on in another block. */
  isEnd: boolean;
  children: ReactNode;
}

/**
 * A linked passage, itself a link to the comparison with this link chosen: it can be reached, followed, copied and
 * opened elsewhere like any link, and a screen reader reads its words in their place in the text. Partners in columns
 * further away, to which no ribbon runs, are named by their letters.
 */
export function PassageLink({ passage, articles, chosen, lit, toAddress, isEnd, children }: PassageLinkProps) {
  const next = linkToChoose(passage, chosen)?.id ?? null;
  const isChosen = chosen !== null && passage.links.includes(chosen);
  const isLit = lit !== null && passage.links.some((link) => lit.links.includes(link));
  const relation = passage.links.some((link) => link.relation === 'same') ? 'same' : 'related';
  const classes = [styles.passage, styles[relation], isChosen && styles.chosen, isLit && styles.lit];
  const far = isEnd ? toPartnerColumns(passage).filter(({ column }) => Math.abs(column - passage.column) > 1) : [];

  return (
    <mark className={classes.filter(Boolean).join(' ')} data-passage={passage.start}>
      <AskedLink
        href={toAddress(next)}
        changes={{ link: next }}
        aria-current={isChosen}
        aria-describedby={describePassage(passage, articles).id}
        draggable={false}
        onClick={keepSelection}
      >
        {children}
      </AskedLink>
      {far.map(({ column }) => {
        const letter = articles[column]?.letter ?? '';
        return <span key={column} className={styles.far} data-hue={toHue(letter)} data-letter={letter} />;
      })}
    </mark>
  );
}

/** Selecting words of a passage with the pointer ends in a click, which should choose nothing. */
function keepSelection(event: MouseEvent) {
  if (event.detail > 0 && getSelection()?.isCollapsed === false) event.preventDefault();
}
