import type { Quotation } from '#analysis/annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { column, type Table } from '#exports/table/columns.ts';

/** One of those who speak a quotation. */
export interface SpeakerRecord {
  quotation: string;
  entity: string;
  /** One of several, and the text does not say which. */
  isOpen: boolean;
}

/** The entities that speak a quotation, or of which one does. */
export function toSpeakerIds({ speaker }: Quotation): string[] {
  if (!speaker) return [];
  return [...new Set(speaker.entity === null ? speaker.candidates : [speaker.entity])];
}

export function toSpeakerRecords(story: StoryBundle): SpeakerRecord[] {
  const { entities } = toStoryIndex(story);
  return story.articles.flatMap(({ quotations }) =>
    quotations.flatMap((quotation) => {
      const ids = toSpeakerIds(quotation).filter((id) => entities.has(id));
      const isOpen = ids.length > 1 && quotation.speaker?.rule === 'shared-name';
      return ids.map((entity) => ({ quotation: quotation.id, entity, isOpen }));
    }),
  );
}

const speaker = column<SpeakerRecord>;

/** Who speaks which quotation, a line for each. */
export const SPEAKERS: Table<SpeakerRecord> = {
  name: 'speakers',
  title: 'Speakers',
  about: 'Who speaks which quotation, a line for each of them',
  primaryKey: ['quotation', 'name'],
  references: [
    { column: 'quotation', table: 'quotations', of: 'id' },
    { column: 'name', table: 'names', of: 'id' },
  ],
  columns: {
    quotation: speaker('The quotation’s id', ({ quotation }) => quotation),
    name: speaker('The speaker’s id', ({ entity }) => entity),
    'is open': speaker(
      'yes where one of several speaks and the text does not say which',
      ({ isOpen }) => (isOpen ? 'yes' : 'no'),
      'boolean',
    ),
  },
};
