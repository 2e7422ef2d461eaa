import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { DAY_MS, toIsoDay } from '#analysis/dates/calendar-day.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { toEventTitle } from '#bundle/to-event-title.ts';
import { toCountWords } from '#ui/count-words.ts';
import type { Thing } from './thing.ts';
import type { TimelineItem } from './timeline-item.ts';
import { toEventLook } from './to-event-look.ts';

const PLAIN = { form: 'happened', dashed: false, fadesIn: false, fadesOut: false, differs: false } as const;
const LONGEST_LABEL = 90;

const made = new WeakMap<Thing, TimelineItem>();

/** A single thing as it is drawn in its lane: the same at every zoom, so that it is made once. */
export function toTimelineItem(story: StoryBundle, lane: string | null, thing: Thing): TimelineItem {
  const item = made.get(thing) ?? makeItem(story, lane, thing);
  made.set(thing, item);
  return item;
}

function makeItem(story: StoryBundle, lane: string | null, thing: Thing): TimelineItem {
  switch (thing.kind) {
    case 'event': {
      const { timed, extent, sources } = thing;
      const { id, title } = timed.event;
      return {
        id: `${id} ${lane}`,
        lane,
        kind: 'event',
        // One name in every lane and in the list, so that tellings of one event are seen to be one; the words of each
        // article are a click away.
        label: toEventTitle(story, title, LONGEST_LABEL),
        letters: [...new Set(sources.map(({ article }) => toStoryIndex(story).articles.get(article)?.letter ?? '?'))],
        ...toEventLook(story, timed, extent, sources),
        target: { kind: 'event', event: id },
      };
    }
    case 'quotations': {
      const { article, day, count } = thing;
      return {
        ...PLAIN,
        id: `quotations ${article.id} ${day} ${lane}`,
        lane,
        from: day,
        to: day + DAY_MS,
        kind: 'quotations',
        label: toCountWords(count, 'quotation'),
        letters: [article.letter],
        target: { kind: 'quotations', query: toQuotationQuery(article, day) },
      };
    }
    case 'publication':
      return {
        ...PLAIN,
        id: `published ${thing.day} ${lane}`,
        lane,
        from: thing.day,
        to: thing.day + DAY_MS,
        kind: 'publication',
        label: 'published',
        letters: thing.articles.map(({ letter }) => letter),
        // Also where another on the day was supplied.
        dashed: thing.articles.some(({ published }) => published?.source === 'inferred'),
        target: null,
      };
  }
}

/** All that an article has of a day, in the words of the search; both bounds leave their own day out. */
function toQuotationQuery({ letter }: BundledArticle, day: number): string {
  return `article:${letter} after:${toIsoDay(day - DAY_MS)} before:${toIsoDay(day + DAY_MS)}`;
}
