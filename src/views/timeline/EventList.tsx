import { memo } from 'react';
import { Link } from 'react-router';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { DateWords } from '#ui/DateWords.tsx';
import styles from './EventList.module.css';
import type { EventRow } from './to-event-list.ts';

interface EventListProps {
  rows: readonly EventRow[];
  chosen: string | null;
  /** The search of the address that chooses an event. */
  toSearch: (event: string) => string;
  onGoToEvidence: () => void;
}

/** The events in order of time, those without a date at the end. Does all that the drawing does. */
export const EventList = memo(function EventList({ rows, chosen, toSearch, onGoToEvidence }: EventListProps) {
  return (
    <ol className={styles.list} aria-label="Events" data-long={rows.length > 200 || undefined}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row} data-chosen={row.id === chosen || undefined}>
          <Link
            className={styles.event}
            to={{ search: toSearch(row.id) }}
            id={`event ${row.id}`}
            preventScrollReset
            aria-current={row.id === chosen ? 'true' : undefined}
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
          </Link>
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
