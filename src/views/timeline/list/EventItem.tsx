import { type MouseEvent, memo, useMemo } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { CAN_CORRECT } from '#queries/can-correct.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { DateWords } from '#ui/DateWords.tsx';
import type { TimedEvent } from '#views/timeline/to-timeline-model.ts';
import { isOneTelling } from '#views/timeline/is-one-telling.ts';
import styles from './EventItem.module.css';
import { toEventRow } from '#exports/events/to-event-row.ts';

export interface EventItemProps {
  story: StoryBundle;
  timed: TimedEvent;
  isChosen: boolean;
  /** What the address says besides the chosen event: `&lanes=people`, or nothing. */
  rest: string;
  onChoose: (event: string) => void;
  onGoToEvidence: () => void;
}

/** More badges than that would hide the title. */
const MOST_BADGES = 8;

/**
 * A line of the list, made when it is drawn. A plain link within the page, not the router's: that one is drawn anew
 * with every change of the address, which for hundreds of rows is felt.
 */
export const EventItem = memo(function EventItem(props: EventItemProps) {
  const { story, timed, isChosen, rest, onChoose, onGoToEvidence } = props;
  const row = useMemo(() => toEventRow(story, timed.event), [story, timed]);
  const choose = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onChoose(row.id);
  };
  return (
    <div className={styles.row} data-chosen={isChosen || undefined}>
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
          <bdi className={styles.title}>{row.title}</bdi>{' '}
          <span className={styles.badges}>
            {row.letters.slice(0, MOST_BADGES).map((letter) => (
              <ArticleBadge key={letter} letter={letter} />
            ))}
            {row.letters.length > MOST_BADGES && (
              <span className={styles.more}>and {row.letters.length - MOST_BADGES} more articles</span>
            )}
          </span>
          {row.differences.map((words) => (
            <span key={words} className={isOneTelling(words, timed) ? styles.why : styles.tellings}>
              {words}
            </span>
          ))}
          {timed.event.byReader && <span className={styles.tellings}>corrected{CAN_CORRECT && ' by you'}</span>}
          {row.whyUndated && <span className={styles.why}>{row.whyUndated}</span>}
        </span>
      </a>
      {isChosen && (
        <button type="button" className={styles.toEvidence} onClick={onGoToEvidence}>
          Go to the evidence
        </button>
      )}
    </div>
  );
});
