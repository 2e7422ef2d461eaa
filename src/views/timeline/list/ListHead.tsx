import type { ReactNode } from 'react';
import styles from './ListHead.module.css';

interface ListHeadProps {
  /** How many events there are; told to screen readers as it changes. */
  count: string;
  /** Null where there is no window to follow. */
  followsWindow: boolean | null;
  onFollow: (followsWindow: boolean) => void;
  /** Where nothing beside the list says so. */
  asksToChoose: boolean;
  /** What has been saved; empty before anything was. */
  saved: string;
  /** Ways out, at the end of the line. */
  children: ReactNode;
}

/** What the list holds, and the switch that ties it to the drawn window. */
export function ListHead({ count, followsWindow, onFollow, asksToChoose, saved, children }: ListHeadProps) {
  return (
    <header className={styles.head}>
      <h2>Events</h2>
      <p className={styles.count}>
        <output>{count}</output>
        {asksToChoose && (
          <span className="no-print">
            {' '}
            Choose one to see what each article says about it, and what its date rests on.
          </span>
        )}
      </p>
      <div className={`${styles.ways} no-print`}>
        {followsWindow !== null && (
          <button type="button" className="tick" aria-pressed={followsWindow} onClick={() => onFollow(!followsWindow)}>
            Only what is drawn
          </button>
        )}
        {children}
      </div>
      <output className={styles.saved}>{saved}</output>
    </header>
  );
}
