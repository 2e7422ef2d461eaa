import type { MouseEvent, ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import styles from './PaneText.module.css';
import { type Side, withParams } from '#views/compare/search-params.ts';
import type { ComparedLink } from '#views/compare/to-comparison.ts';
import { linkToChoose, type LinkedPassage } from './to-passages.ts';

interface PassageLinkProps {
  passage: LinkedPassage;
  side: Side;
  chosen: ComparedLink | null;
  lit: LinkedPassage | null;
  children: ReactNode;
}

/**
 * A linked passage, itself a link to the comparison with this link chosen: it can be reached, followed, copied and
 * opened elsewhere like any link, and a screen reader reads its words in their place in the text.
 */
export function PassageLink({ passage, side, chosen, lit, children }: PassageLinkProps) {
  const [search] = useSearchParams();
  const next = linkToChoose(passage, chosen);
  const isChosen = chosen !== null && passage.links.includes(chosen);
  const isLit = lit !== null && passage.links.some((link) => lit.links.includes(link));
  const relation = passage.links.some((link) => link.relation === 'same') ? 'same' : 'related';
  const classes = [styles.passage, styles[relation], isChosen && styles.chosen, isLit && styles.lit];
  const numbers = passage.links.map(({ number }) => number).join(', ');

  return (
    <mark className={classes.filter(Boolean).join(' ')} data-passage={passage.start} data-numbers={numbers}>
      <Link
        to={{ search: `?${withParams(search, { link: next?.id ?? null })}` }}
        aria-current={isChosen}
        aria-describedby={toDescriptionId(side, relation)}
        draggable={false}
        preventScrollReset
        onClick={keepSelection}
      >
        {children}
      </Link>
    </mark>
  );
}

/** The id of the words that tell a screen reader what the link leads to; they stand once a text. */
export const toDescriptionId = (side: Side, relation: string) => `${relation}-${side}`;

/** Selecting words of a passage with the pointer ends in a click, which should choose nothing. */
function keepSelection(event: MouseEvent) {
  if (event.detail > 0 && getSelection()?.isCollapsed === false) event.preventDefault();
}
