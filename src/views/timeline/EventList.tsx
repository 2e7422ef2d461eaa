import { type MouseEvent, memo } from 'react';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { DateWords } from '#ui/DateWords.tsx';
import styles from './EventList.module.css';
import type { EventRow } from './to-event-list.ts';

interface EventListProps {
  rows: readonly EventRow[];
  chosen: string | null;
  /** What the address says besides the chosen event: `&lanes=people`, or nothing. */
  rest: string;
  onChoose: (event: string) => void;
  onGoToEvidence: () => void;
}

/** More than these are drawn by the browser only when they come into view; finding in the page still reaches them. */
const LONG = 200;

/** The events in order of time, those without a date at the end. Does all that the drawing does. */
export const EventList = memo(function EventList({ rows, chosen, rest, onChoose, onGoToEvidence }: EventListProps) {
  return (
    <ol className={styles.list} aria-label="Events" data-long={rows.length > LONG || undefined}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row} data-chosen={row.id === chosen || undefined}>
          <EventLink row={row} isChosen={row.id === chosen} rest={rest} onChoose={onChoose} />
          {row.id === chosen && (
            <button type="button" className={styles.toEvidence} onClick={onGoToEvidence}>
              Go to the evidence
            </button>
          )}
        </li>
      ))}
    </ol>
  );
});

interface EventLinkProps extends Pick<EventListProps, 'rest' | 'onChoose'> {
  row: EventRow;
  isChosen: boolean;
}

/**
 * A plain link within the page, not the router's: that one is drawn anew with every change of the address, which
 * for thousands of rows takes seconds.
 */
const EventLink = memo(function EventLink({ row, isChosen, rest, onChoose }: EventLinkProps) {
  const choose = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onChoose(row.id);
  };
  return (
    <a
      className={styles.event}
      id={`event ${row.id}`}
      href={`?event=${encodeURIComponent(row.id)}${rest}`}
      aria-current={isChosen ? 'true' : undefined}
      onClick={choose}
    >
      <span className={styles.date}>
        {row.edtf === null ? 'No date given' : <DateWords edtf={row.edtf} approximate={row.approximate} />}
      </span>
      <span>
        <span className={styles.title}>{row.title}</span>{' '}
        <span className={styles.badges}>
          {row.letters.map((letter) => (
            <ArticleBadge key={letter} letter={letter} />
          ))}
        </span>
        {row.tellings && <span className={styles.tellings}>{row.tellings}</span>}
      </span>
    </a>
  );
});
