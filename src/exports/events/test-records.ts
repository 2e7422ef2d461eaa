import type { DateMention } from '#analysis/annotations.ts';
import type { EventSource, StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { articleOf, eventOf, storyOf } from '#bundle/test-story.ts';
import { toUntouched } from '#exports/reader/reader-work.ts';
import { type EventRecord, toEventRecord } from './event-record.ts';

/** For tests: an event told by one article in one sentence, which is its title too. */
export interface ToldEvent {
  sentence: string;
  /** EDTF and the days that it can mean. */
  date: [edtf: string, earliest: string | null, latest: string | null] | null;
  event?: Partial<StoryEvent>;
  source?: Partial<EventSource>;
  mention?: Partial<DateMention>;
}

/** A story of one article that tells these events one after the other, each in a paragraph. */
export function storyOfEvents(told: readonly ToldEvent[]): StoryBundle {
  const text = told.map(({ sentence }) => sentence).join('\n');
  let at = 0;
  const dates: DateMention[] = [];
  const events = told.map(({ sentence, date, event, source, mention }, index) => {
    const span = { start: at, end: at + sentence.length };
    at = span.end + 1;
    const id = `a.d${span.start}`;
    const [edtf, earliest, latest] = date ?? [null, null, null];
    if (date) {
      dates.push({
        id,
        ...span,
        end: span.start,
        type: 'DATE',
        value: edtf ?? '',
        edtf,
        earliest,
        latest,
        approximate: false,
        basis: 'stated',
        anchor: null,
        rule: '',
        ...mention,
      });
    }
    return eventOf(earliest, latest, {
      id: `a.e${index}`,
      title: { article: 'a', ...span },
      edtf,
      sources: [
        {
          article: 'a',
          passage: span,
          sentence: span,
          origin: date ? { kind: 'mention', date: id } : null,
          edtf,
          basis: 'stated',
          modality: 'happened',
          modalityCue: null,
          ...source,
        },
      ],
      ...event,
    });
  });
  return storyOf({ articles: [articleOf('A', text, { dates })], events });
}

export function recordsOf(story: StoryBundle): EventRecord[] {
  return story.events.map((event) =>
    toEventRecord(story, event, `https://parallax.example/timeline?event=${event.id}`, toUntouched(story)),
  );
}
