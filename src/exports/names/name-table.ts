import type { Entity } from '#analysis/annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { column, type Table } from '#exports/table/columns.ts';
import { findOriginalName } from '#exports/reader/find-original.ts';
import { type ReaderMark, type ReaderWork, toMarkWords } from '#exports/reader/reader-work.ts';
import { toSpeakerIds } from './speaker-table.ts';

/** Somebody or something with a name, and in how much of the story it has a part. */
export interface NameRecord {
  entity: Entity;
  mentions: number;
  quotations: number;
  events: number;
  /** What the reader made of it. */
  corrected: ReaderMark<{ name: string }> | null;
}

export function toNameRecords(story: StoryBundle, work: ReaderWork): NameRecord[] {
  const records = new Map(
    story.entities.map((entity): [string, NameRecord] => [
      entity.id,
      { entity, mentions: 0, quotations: 0, events: 0, corrected: findOriginalName(work, entity.id) },
    ]),
  );
  const count = (id: string, what: 'mentions' | 'quotations' | 'events') => {
    const record = records.get(id);
    if (record) record[what] += 1;
  };
  for (const { names, quotations } of story.articles) {
    for (const { entity } of names) count(entity, 'mentions');
    for (const quotation of quotations) for (const id of toSpeakerIds(quotation)) count(id, 'quotations');
  }
  for (const { participants, places } of story.events) {
    for (const id of new Set([...participants, ...places])) count(id, 'events');
  }
  return [...records.values()];
}

const name = column<NameRecord>;

/** The people, organisations and places of a story, a line each. */
export const NAMES: Table<NameRecord> = {
  name: 'names',
  title: 'People, organisations and places',
  about: 'Who and what the articles name, a line each',
  primaryKey: ['id'],
  references: [],
  columns: {
    id: name('The id that speakers.csv and participants.csv use', ({ entity }) => entity.id),
    name: name('The fullest name found', ({ entity }) => entity.name),
    type: name('person, place, organisation or other', ({ entity }) => entity.type),
    'other wordings': name('How the articles also name it', ({ entity: { aliases, name: fullest } }) =>
      aliases.filter((alias) => alias !== fullest).join('; '),
    ),
    mentions: name('How often it is named or described', ({ mentions }) => String(mentions), 'integer'),
    quotations: name(
      'How many quotations it speaks, or may be the one who speaks',
      ({ quotations }) => String(quotations),
      'integer',
    ),
    corrected: name('corrected by the reader, or added by the reader', ({ corrected }) => toMarkWords(corrected)),
    'name found': name(
      'The name that the program found, where the reader has corrected it',
      ({ corrected }) => corrected?.found?.name ?? '',
    ),
    events: name('In how many events it takes part, or where they are', ({ events }) => String(events), 'integer'),
  },
};
