import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toCountWords } from '#ui/count-words.ts';
import { COMMON_FACTS, COMMON_FORMATS, type FormatFacts } from '#ui/take-away/format-facts.ts';
import type { LaneKind } from '#views/timeline/search-params.ts';
import type { TimedEvent } from '#views/timeline/to-timeline-model.ts';
import type { ReaderWork } from '#exports/reader/reader-work.ts';
import { type EventRecord, toEventRecord } from '#exports/events/event-record.ts';

export const DATA_FORMATS = [...COMMON_FORMATS, 'timelinejs', 'ics'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

export const isDataFormat = (format: string): format is DataFormat => DATA_FORMATS.some((own) => own === format);

export const DATA_FACTS: Record<DataFormat, FormatFacts> = {
  ...COMMON_FACTS,
  timelinejs: { name: 'TimelineJS', use: 'for a page of its own', ending: 'timeline.json', type: 'application/json' },
  ics: { name: 'iCalendar', use: 'for calendars', ending: 'ics', type: 'text/calendar;charset=utf-8' },
};

/** What the reader takes along. */
export interface Shown {
  story: StoryBundle;
  events: readonly TimedEvent[];
  /** What the rows of the drawing are. */
  lanes: LaneKind;
  /** The address that shows them. */
  address: string;
  work: ReaderWork;
}

/** Where the app shows an event and an article, as whole addresses. */
export interface Addresses {
  event: (id: string) => string;
  article: (id: string) => string;
}

interface DataFile {
  text: string;
  /** How many events are in it, and what is not, as sentences. */
  said: string;
}

/** The events as the text of a file; what writes it is loaded when it is needed. */
export async function toDataFile(format: DataFormat, shown: Shown, addresses: Addresses): Promise<DataFile> {
  const { story, events, address } = shown;
  const records = events.map(({ event }) => toEventRecord(story, event, addresses.event(event.id), shown.work));
  const { name } = DATA_FACTS[format];
  const said = `${toCountWords(records.length, 'event')} saved as ${name}.`;
  switch (format) {
    case 'csv':
      return { text: (await import('#exports/events/event-table.ts')).toEventCsv(records), said };
    case 'json':
      return { text: `${JSON.stringify({ story: story.title, address, events: records }, null, 2)}\n`, said };
    case 'jsonld': {
      const { writeEventAnnotations } = await import('#exports/events/write-event-annotations.ts');
      return { text: [...writeEventAnnotations(story, address, records, addresses.article)].join(''), said };
    }
    case 'timelinejs': {
      const { toTimelineJs } = await import('#exports/events/to-timeline-js.ts');
      const dated = records.filter(({ date }) => date !== null);
      const undated = records.length - dated.length;
      return {
        text: toTimelineJs(story, address, dated, (record) => toGroup(record, shown.lanes)),
        said: `${toCountWords(dated.length, 'event')} saved as ${name}.${undated > 0 ? ` ${undated} without a date left out.` : ''}`,
      };
    }
    case 'ics': {
      const { toICalendar } = await import('#exports/events/to-icalendar.ts');
      const { text, count, leftOut } = toICalendar(story, records, Date.now());
      return { text, said: `${toCountWords(count, 'event')} saved as ${name}.${leftOut === '' ? '' : ` ${leftOut}.`}` };
    }
  }
}

/** The row of an event, as in the drawing; the first one where it stands in several. */
function toGroup({ tellings, who, places }: EventRecord, lanes: LaneKind): string | null {
  const [first] = tellings;
  if (lanes === 'people') return who[0] ?? 'Nobody named';
  if (lanes === 'places') return places[0] ?? 'No place named';
  return lanes === 'one' || !first ? null : `${first.articleLetter} · ${first.articleTitle}`;
}
