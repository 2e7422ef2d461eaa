import { memo } from 'react';
import type { TimedEvent } from '#views/timeline/to-timeline-model.ts';
import { EventList, type EventListProps } from './EventList.tsx';
import styles from './EventLists.module.css';

interface EventListsProps extends Omit<EventListProps, 'label' | 'events'> {
  dated: readonly TimedEvent[];
  undated: readonly TimedEvent[];
}

/** The events in order of time, and in a section of their own those of which nothing says when they were. */
export const EventLists = memo(function EventLists({ dated, undated, ...list }: EventListsProps) {
  return (
    <>
      {dated.length > 0 && <EventList {...list} label="Events" events={dated} />}
      {undated.length > 0 && (
        <section className={styles.undated} aria-labelledby="undated-events">
          <h3 id="undated-events">Without a date</h3>
          <p className={styles.why}>Nothing in the texts says when these were, so the drawing has no place for them.</p>
          <EventList {...list} label="Events without a date" events={undated} />
        </section>
      )}
    </>
  );
});
