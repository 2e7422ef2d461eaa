import type { MouseEvent, ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { toHue } from '#ui/to-hue.ts';
import styles from './PaneText.module.css';
import { withParams } from '#views/compare/search-params.ts';
import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';
import { describePassage } from './passage-words.ts';
import { linkToChoose, type LinkedPassage, toPartnerColumns } from './to-passages.ts';

interface PassageLinkProps {
  passage: LinkedPassage;
  articles: Comparison['articles'];
  chosen: ComparedLink | null;
  lit: LinkedPassage | null;
  /** Whether the passage ends here, and does not go on in another block. */
  isEnd: boolean;
  children: ReactNode;
}

/**
 * A linked passage, itself a link to the comparison with this link chosen: it can be reached, followed, copied and
 * opened elsewhere like any link, and a screen reader reads its words in their place in the text. Partners in columns
 * further away, to which no ribbon runs, are named by their letters.
 */
export function PassageLink({ passage, articles, chosen, lit, isEnd, children }: PassageLinkProps) {
  const [search] = useSearchParams();
  const next = linkToChoose(passage, chosen);
  const isChosen = chosen !== null && passage.links.includes(chosen);
  const isLit = lit !== null && passage.links.some((link) => lit.links.includes(link));
  const relation = passage.links.some((link) => link.relation === 'same') ? 'same' : 'related';
  const classes = [styles.passage, styles[relation], isChosen && styles.chosen, isLit && styles.lit];
  const far = isEnd ? toPartnerColumns(passage).filter(({ column }) => Math.abs(column - passage.column) > 1) : [];

  return (
    <mark className={classes.filter(Boolean).join(' ')} data-passage={passage.start}>
      <Link
        to={{ search: `?${withParams(search, { link: next?.id ?? null })}` }}
        aria-current={isChosen}
        aria-describedby={describePassage(passage, articles).id}
        draggable={false}
        preventScrollReset
        onClick={keepSelection}
      >
        {children}
      </Link>
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
