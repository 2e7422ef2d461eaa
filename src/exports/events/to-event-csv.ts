import { type Columns, toCsv } from '#exports/table/to-csv.ts';
import type { EventRecord, TellingRecord } from './event-record.ts';

/** The events as a table, a line each; what several articles say stands in one cell, each behind its letter. */
export const toEventCsv = (records: readonly EventRecord[]): string => toCsv(COLUMNS, records);

const COLUMNS: Columns<EventRecord> = {
  id: ({ id }) => id,
  event: ({ title }) => title,
  date: ({ date }) => date ?? '',
  earliest: ({ earliest }) => earliest ?? '',
  latest: ({ latest }) => latest ?? '',
  certainty: ({ certainty }) => certainty,
  'in words': ({ dateInWords }) => dateInWords,
  articles: ({ tellings }) => [...new Set(tellings.map(({ articleLetter }) => articleLetter))].join(' '),
  'told as': ({ tellings }) => perArticle(tellings, ({ told }) => told),
  'dates given': ({ tellings }) => perArticle(tellings, ({ date }) => date ?? 'none'),
  'date is': ({ tellings }) => perArticle(tellings, ({ dateBasis }) => dateBasis ?? 'not given'),
  'how dated': ({ tellings }) => perArticle(tellings, ({ dating }) => dating),
  'articles differ': ({ differences }) => differences.join('; '),
  'who takes part': ({ who }) => who.join('; '),
  places: ({ places }) => places.join('; '),
  sentences: ({ tellings }) => perArticle(tellings, ({ sentence }) => sentence, '\n'),
  outlets: ({ tellings }) => perArticle(tellings, ({ outlet }) => outlet ?? 'unknown'),
  permalink: ({ permalink }) => permalink,
};

function perArticle(tellings: readonly TellingRecord[], toWords: (telling: TellingRecord) => string, between = '; ') {
  return tellings.map((telling) => `${telling.articleLetter}: ${toWords(telling)}`).join(between);
}
