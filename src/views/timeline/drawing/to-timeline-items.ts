import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toDayStart, toIsoDay } from '#views/timeline/calendar-day.ts';
import { describeDating } from '#views/timeline/describe-dating.ts';
import type { Layer } from '#views/timeline/search-params.ts';
import { DAY_MS, type TimeWindow } from '#views/timeline/time-window.ts';
import { toEventTitle } from '#views/timeline/to-event-title.ts';
import type { LanePlan } from './to-lanes.ts';
import { type TimedEvent, toSaidDay } from '#views/timeline/to-timeline-model.ts';

/** What choosing an item means. */
export type ItemTarget =
  | { kind: 'event'; event: string }
  /** A query for the search of quotations. */
  | { kind: 'quotations'; query: string }
  | { kind: 'window'; window: TimeWindow };

/** A thing in the drawing, within one lane. Times in ms, UTC. */
export interface TimelineItem extends TimeWindow {
  id: string;
  /** Null: across all lanes. */
  lane: string | null;
  kind: 'event' | 'quotations' | 'publication' | 'cluster';
  label: string;
  /** Letters of the articles it comes from. */
  letters: string[];
  outlined: boolean;
  dashed: boolean;
  fadesIn: boolean;
  fadesOut: boolean;
  /** Null for what is only to be seen. */
  target: ItemTarget | null;
}

const PLAIN = { outlined: false, dashed: false, fadesIn: false, fadesOut: false };
const LONGEST_LABEL = 60;

/** All that the drawing can show, in every lane where it belongs. */
export function toTimelineItems(
  story: StoryBundle,
  events: readonly TimedEvent[],
  plan: LanePlan,
  shown: { articles: readonly BundledArticle[]; hidden: readonly Layer[] },
): TimelineItem[] {
  const isShown = (layer: Layer) => !shown.hidden.includes(layer);
  return [
    ...(isShown('events') ? toEventItems(story, events, plan, shown.articles) : []),
    ...(isShown('quotations') ? shown.articles.flatMap((article) => toQuotationItems(article, plan)) : []),
    ...(isShown('publication') ? toPublicationItems(shown.articles, plan) : []),
  ];
}

/** One item an event and lane: tellings of several articles that share a lane are drawn as one. */
function toEventItems(
  story: StoryBundle,
  events: readonly TimedEvent[],
  plan: LanePlan,
  articles: readonly BundledArticle[],
): TimelineItem[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const items = new Map<string, TimelineItem>();
  for (const { event, extent } of events) {
    if (!extent) continue;
    // One name in every lane and in the list, so that tellings of one event are seen to be one; the words of each
    // article are a click away.
    const label = toEventTitle(story, event.title, LONGEST_LABEL);
    for (const source of event.sources) {
      const article = byId.get(source.article);
      if (!article) continue;
      const outlined = source.modality !== 'happened';
      const dashed = describeDating(story, source).basis !== 'stated';
      for (const lane of plan.ofSource(event, article)) {
        const id = `${event.id} ${lane}`;
        const other = items.get(id);
        // Solid as soon as one article states the date; outlined only while none tells it as happened.
        items.set(id, {
          ...(other ?? { id, lane, kind: 'event', label }),
          from: extent.from,
          to: extent.to,
          letters: [...new Set([...(other?.letters ?? []), article.letter])],
          outlined: outlined && (other?.outlined ?? true),
          dashed: dashed && (other?.dashed ?? true),
          fadesIn: extent.openFrom || extent.approximate,
          fadesOut: extent.openTo || extent.approximate || extent.to - extent.from > DAY_MS,
          target: { kind: 'event', event: event.id },
        });
      }
    }
  }
  return [...items.values()];
}

/** "7 quotations": one item an article, day and lane. */
function toQuotationItems(article: BundledArticle, plan: LanePlan): TimelineItem[] {
  const counts = new Map<string, { lane: string; day: number; count: number }>();
  for (const quotation of article.quotations) {
    const day = toSaidDay(quotation.said);
    if (day === null) continue;
    for (const lane of plan.ofQuotation(quotation, article)) {
      const id = `quotations ${article.id} ${day} ${lane}`;
      counts.set(id, { lane, day, count: (counts.get(id)?.count ?? 0) + 1 });
    }
  }
  return [...counts].map(([id, { lane, day, count }]) => ({
    ...PLAIN,
    id,
    lane,
    from: day,
    to: day + DAY_MS,
    kind: 'quotations',
    label: count === 1 ? '1 quotation' : `${count} quotations`,
    letters: [article.letter],
    target: { kind: 'quotations', query: toQuotationQuery(article, day) },
  }));
}

/** All that an article has of a day, in the words of the search; both bounds leave their own day out. */
function toQuotationQuery({ letter }: BundledArticle, day: number): string {
  return `article:${letter} after:${toIsoDay(day - DAY_MS)} before:${toIsoDay(day + DAY_MS)}`;
}

function toPublicationItems(articles: readonly BundledArticle[], plan: LanePlan): TimelineItem[] {
  const items = new Map<string, TimelineItem>();
  for (const article of articles) {
    const day = article.published ? toDayStart(article.published.value) : null;
    if (day === null) continue;
    const lane = plan.ofPublication(article);
    const id = `published ${day} ${lane ?? ''}`;
    const letters = [...(items.get(id)?.letters ?? []), article.letter];
    const item = { ...PLAIN, id, lane, from: day, to: day + DAY_MS, letters, target: null };
    const dashed = items.get(id)?.dashed === true || article.published?.source === 'inferred';
    items.set(id, { ...item, kind: 'publication', label: 'published', dashed });
  }
  return [...items.values()];
}
