import { column, type Table } from '#exports/table/columns.ts';
import { toSpreadsheet } from '#exports/table/to-spreadsheet.ts';
import { toMarkWords } from '#exports/reader/reader-work.ts';
import type { EventRecord, TellingRecord } from './event-record.ts';

const event = column<EventRecord>;

/** The events, a line each; what several articles say stands in one cell, each behind its letter. */
export const EVENTS: Table<EventRecord> = {
  name: 'events',
  title: 'Events',
  about: 'What happened or is to happen, a line an event; what each article says of it stands in tellings.csv too',
  primaryKey: ['id'],
  references: [],
  columns: {
    id: event('The event’s own id', ({ id }) => id),
    event: event('A short extract of the article that tells it first', ({ title }) => title),
    date: event('EDTF (ISO 8601-2); empty for an event without a date', ({ date }) => date ?? ''),
    earliest: event(
      'The first day that the date can mean, as YYYY-MM-DD; empty for an open end',
      ({ earliest }) => earliest ?? '',
    ),
    latest: event('The last day that the date can mean', ({ latest }) => latest ?? ''),
    certainty: event('exact, approximate or undated', ({ certainty }) => certainty),
    'in words': event('The date in words', ({ dateInWords }) => dateInWords),
    articles: event('The letters of the articles that tell it', ({ tellings }) =>
      [...new Set(tellings.map(({ articleLetter }) => articleLetter))].join(' '),
    ),
    'told as': event('happened, planned, expected, reported or denied, by article', ({ tellings }) =>
      perArticle(tellings, ({ told }) => told),
    ),
    'dates given': event('The date that each article gives, in EDTF', ({ tellings }) =>
      perArticle(tellings, ({ date }) => date ?? 'none'),
    ),
    'date is': event('stated by the text or inferred by the program, by article', ({ tellings }) =>
      perArticle(tellings, ({ dateBasis }) => dateBasis ?? 'not given'),
    ),
    'how dated': event('How each article’s telling got its date', ({ tellings }) =>
      perArticle(tellings, ({ dating }) => dating),
    ),
    'articles differ': event('How the articles differ in telling it', ({ differences }) => differences.join('; ')),
    'who takes part': event('People and organisations', ({ who }) => who.join('; ')),
    places: event('Where it is', ({ places }) => places.join('; ')),
    sentences: event('The sentence of each article', ({ tellings }) =>
      perArticle(tellings, ({ sentence }) => sentence, '\n'),
    ),
    outlets: event('The outlet of each article', ({ tellings }) =>
      perArticle(tellings, ({ outlet }) => outlet ?? 'unknown'),
    ),
    corrected: event('corrected by the reader, or added by the reader', ({ corrected }) => toMarkWords(corrected)),
    'event found': event(
      'The extract that the program found, where the reader has corrected the event',
      ({ corrected }) => corrected?.found?.title ?? '',
    ),
    'date found': event('The date that the program found there', ({ corrected }) => corrected?.found?.date ?? ''),
    permalink: event('Where Parallax shows it', ({ permalink }) => permalink),
  },
};

export const toEventCsv = (records: readonly EventRecord[]): string => toSpreadsheet(EVENTS.columns, records);

function perArticle(tellings: readonly TellingRecord[], toWords: (telling: TellingRecord) => string, between = '; ') {
  return tellings.map((telling) => `${telling.articleLetter}: ${toWords(telling)}`).join(between);
}
