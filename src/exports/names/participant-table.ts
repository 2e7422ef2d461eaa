import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { column, type Table } from '#exports/table/columns.ts';

/** Somebody in an event, or where it is. */
export interface ParticipantRecord {
  event: string;
  entity: string;
  part: 'takes part' | 'place';
}

export function toParticipantRecords(story: StoryBundle): ParticipantRecord[] {
  const { entities } = toStoryIndex(story);
  return story.events.flatMap(({ id: event, participants, places }) => {
    const known = (ids: readonly string[]) => [...new Set(ids)].filter((id) => entities.has(id));
    return [
      ...known(participants).map((entity): ParticipantRecord => ({ event, entity, part: 'takes part' })),
      ...known(places).map((entity): ParticipantRecord => ({ event, entity, part: 'place' })),
    ];
  });
}

const participant = column<ParticipantRecord>;

/** Who takes part in which event, and where it is, a line for each. */
export const PARTICIPANTS: Table<ParticipantRecord> = {
  name: 'participants',
  title: 'Participants and places of events',
  about: 'Who takes part in which event, and where it is, a line for each',
  primaryKey: ['event', 'name', 'part'],
  references: [
    { column: 'event', table: 'events', of: 'id' },
    { column: 'name', table: 'names', of: 'id' },
  ],
  columns: {
    event: participant('The event’s id', ({ event }) => event),
    name: participant('The id of who or what it is', ({ entity }) => entity),
    part: participant('takes part, or place', ({ part }) => part),
  },
};
