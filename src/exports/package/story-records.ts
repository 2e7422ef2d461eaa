import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import type { Addresses } from '#exports/addresses.ts';
import { type EventRecord, toEventRecord } from '#exports/events/event-record.ts';
import type { LinkRecord } from '#exports/links/link-record.ts';
import { toLinkRecords } from '#exports/links/to-link-records.ts';
import type { QuoteRecord } from '#exports/quotations/quote-record.ts';
import { toQuoteRecords } from '#exports/quotations/to-quote-records.ts';
import { type NoteRecord, toNoteRecords } from '#exports/reader/note-table.ts';
import { type ReaderWork, toUntouched } from '#exports/reader/reader-work.ts';
import type { Locale } from '#ui/date-words.ts';

/** The whole of a story as records: each kind is made when it is first asked for, and once. */
export interface StoryRecords {
  story: StoryBundle;
  addresses: Addresses;
  /** What its reader has laid over it. */
  work: ReaderWork;
  /** Of all dates in words. */
  locale: Locale;
  quotations: () => readonly { article: BundledArticle; record: QuoteRecord }[];
  events: () => readonly EventRecord[];
  links: () => readonly LinkRecord[];
  notes: () => readonly NoteRecord[];
}

/** The same words wherever a story is taken away, whatever the reader's locale. */
const SAME_EVERYWHERE = 'en-GB';

export function createStoryRecords(
  story: StoryBundle,
  addresses: Addresses,
  work: ReaderWork = toUntouched(story),
  locale: Locale = SAME_EVERYWHERE,
): StoryRecords {
  return {
    story,
    addresses,
    work,
    locale,
    quotations: once(() => toQuoteRecords(story, addresses.quotation, work)),
    events: once(() =>
      story.events.map((event) => toEventRecord(story, event, addresses.event(event.id), work, locale)),
    ),
    links: once(() => toLinkRecords(story, addresses.link, work)),
    notes: once(() => toNoteRecords(story, work)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
