import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { Addresses } from '#exports/addresses.ts';
import { type EventRecord, toEventRecord } from '#exports/events/event-record.ts';
import type { LinkRecord } from '#exports/links/link-record.ts';
import { listLinkRecords } from '#exports/links/list-link-records.ts';
import { listQuoteRecords, type PlacedQuote } from '#exports/quotations/list-quote-records.ts';
import { type NoteRecord, toNoteRecords } from '#exports/reader/note-table.ts';
import { type ReaderWork, toUntouched } from '#exports/reader/reader-work.ts';
import type { Locale } from '#ui/reader-locale.ts';
import { LazyList } from './lazy-list.ts';

/** The whole of a story as records: each is made when it is first asked for, and once. */
export interface StoryRecords {
  story: StoryBundle;
  addresses: Addresses;
  /** What its reader has laid over it. */
  work: ReaderWork;
  /** Of all dates in words. */
  locale: Locale;
  /** One by one, since to make ten thousand in one go takes as long as one notices. */
  each: { quotations: Iterable<PlacedQuote>; events: Iterable<EventRecord>; links: Iterable<LinkRecord> };
  quotations: () => readonly PlacedQuote[];
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
  const quotations = new LazyList(listQuoteRecords(story, addresses.quotation, work));
  const events = new LazyList(listEventRecords(story, addresses.event, work, locale));
  const links = new LazyList(listLinkRecords(story, addresses.link, work));
  const notes = toNoteRecords(story, work);
  return {
    story,
    addresses,
    work,
    locale,
    each: { quotations, events, links },
    quotations: () => quotations.all(),
    events: () => events.all(),
    links: () => links.all(),
    notes: () => notes,
  };
}

function* listEventRecords(
  story: StoryBundle,
  toPermalink: (event: string) => string,
  work: ReaderWork,
  locale: Locale,
): Generator<EventRecord> {
  for (const event of story.events) yield toEventRecord(story, event, toPermalink(event.id), work, locale);
}
