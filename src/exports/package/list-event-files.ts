import { toDayStart } from '#analysis/dates/calendar-day.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { EventRecord } from '#exports/events/event-record.ts';
import { toICalendar } from '#exports/events/to-icalendar.ts';
import { toTimelineJs } from '#exports/events/to-timeline-js.ts';
import { type PackedFile, toPlainFile } from './packed-file.ts';
import type { StoryRecords } from './story-records.ts';

/** The events for programs that draw time. */
export function* listEventFiles({ story, addresses, events }: StoryRecords): Generator<PackedFile> {
  yield toPlainFile(
    'timeline.json',
    'Events for TimelineJS',
    'The dated events, for a page of their own (timeline.knightlab.com)',
    [toTimelineJs(story, addresses.story, events(), toFirstTeller)],
  );
  const { text, leftOut } = toICalendar(story, events(), toMadeAt(story));
  const about = `Events on known days, for calendars${leftOut === '' ? '' : `. ${leftOut}`}`;
  yield toPlainFile('events.ics', 'Events as iCalendar', about, [text]);
}

function toFirstTeller({ tellings: [first] }: EventRecord): string | null {
  return first ? `${first.articleLetter} · ${first.articleTitle}` : null;
}

/** A calendar has to say when it was made; the story's last publication date says it without a clock. */
function toMadeAt({ articles }: StoryBundle): number {
  const days = articles.map(({ published }) => (published && toDayStart(published.value)) ?? 0);
  return Math.max(0, ...days);
}
