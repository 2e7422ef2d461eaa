import { memo, type RefObject, useMemo, useRef } from 'react';
import { VirtualList } from '#ui/virtual-list/VirtualList.tsx';
import type { TimedEvent } from '#views/timeline/to-timeline-model.ts';
import { EventItem, type EventItemProps } from './EventItem.tsx';

export interface EventListProps extends Omit<EventItemProps, 'timed' | 'isChosen'> {
  label: string;
  events: readonly TimedEvent[];
  /** The id of the chosen event. */
  chosen: string | null;
}

/** Up to so many are all on the page, where the browser's own search finds them; of more only those in view. */
const MOST_ON_PAGE = 300;
/** A row with a title on two lines, in pixels. */
const USUAL_HEIGHT = 76;

/** Events one below the other, however many. Does all that the drawing does. */
export const EventList = memo(function EventList({ label, events, chosen, ...item }: EventListProps) {
  const list = useRef<HTMLUListElement>(null);
  const draw = (timed: TimedEvent) => <EventItem {...item} timed={timed} isChosen={timed.event.id === chosen} />;
  if (events.length > MOST_ON_PAGE) return <LongList {...{ list, label, events, chosen, draw }} />;
  return (
    <ul aria-label={label}>
      {events.map((timed) => (
        <li key={timed.event.id}>{draw(timed)}</li>
      ))}
    </ul>
  );
});

interface LongListProps extends Pick<EventListProps, 'label' | 'events' | 'chosen'> {
  list: RefObject<HTMLUListElement | null>;
  draw: (timed: TimedEvent) => React.ReactNode;
}

function LongList({ list, label, events, chosen, draw }: LongListProps) {
  const kept = useMemo(() => events.findIndex(({ event }) => event.id === chosen), [events, chosen]);
  return (
    <VirtualList
      ref={list}
      label={label}
      items={events}
      usualHeight={USUAL_HEIGHT}
      kept={kept}
      printed="Of more than a few hundred events only those in view are printed. Filter them to print all."
      toKey={({ event }) => event.id}
    >
      {draw}
    </VirtualList>
  );
}
