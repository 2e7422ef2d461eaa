import { column, type Table } from '#exports/table/columns.ts';
import type { EventRecord, TellingRecord } from './event-record.ts';

/** A telling with its event and its place among the tellings of it, from 1. */
export interface NumberedTelling {
  event: string;
  number: number;
  telling: TellingRecord;
}

export const toTellings = (records: readonly EventRecord[]): NumberedTelling[] =>
  records.flatMap(({ id, tellings }) => tellings.map((telling, index) => ({ event: id, number: index + 1, telling })));

const telling = column<NumberedTelling>;

/** What each article says of each event, a line each. */
export const TELLINGS: Table<NumberedTelling> = {
  name: 'tellings',
  title: 'Tellings of events',
  about: 'What each article says of an event, a line each',
  primaryKey: ['event', 'number'],
  references: [
    { column: 'event', table: 'events', of: 'id' },
    { column: 'article', table: 'articles', of: 'article' },
  ],
  columns: {
    event: telling('The event’s id', ({ event }) => event),
    number: telling('1, 2, 3 … among the tellings of the event', ({ number }) => String(number), 'integer'),
    article: telling('The article’s letter', ({ telling: { articleLetter } }) => articleLetter),
    words: telling('The words that tell it', ({ telling: { words } }) => words),
    sentence: telling('The sentence around them', ({ telling: { sentence } }) => sentence),
    'told as': telling('happened, planned, expected, reported or denied', ({ telling: { told } }) => told),
    'told so by': telling('The words that say so', ({ telling: { cue } }) => cue ?? ''),
    date: telling('The date that this article gives, in EDTF', ({ telling: { date } }) => date ?? ''),
    'date is': telling(
      'stated by the text, inferred by the program, or not given',
      ({ telling: { dateBasis } }) => dateBasis ?? 'not given',
    ),
    'how dated': telling('How it got its date', ({ telling: { dating } }) => dating),
    start: telling(
      'Where the words begin in the article’s text, in UTF-16 code units',
      ({ telling: { span } }) => String(span.start),
      'integer',
    ),
    end: telling('Where they end, exclusive', ({ telling: { span } }) => String(span.end), 'integer'),
  },
};
