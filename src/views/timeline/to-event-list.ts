import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { describeDating } from './describe-dating.ts';
import { describeTellings } from './describe-telling.ts';
import type { DatingFilter } from './search-params.ts';
import { toEventTitle } from './to-event-title.ts';
import type { TimedEvent } from './to-timeline-model.ts';

/** A line of the list of events. */
export interface EventRow {
  id: string;
  title: string;
  /** EDTF; null for an event without a date. */
  edtf: string | null;
  approximate: boolean;
  letters: string[];
  /** "planned in B, told as happened in A"; null when there is nothing to say. */
  tellings: string | null;
}

export function toEventRow(story: StoryBundle, { event }: TimedEvent): EventRow {
  const letters = new Map(story.articles.map(({ id, letter }) => [id, letter]));
  const sources = event.sources.map(({ article, modality }) => ({ letter: letters.get(article) ?? '?', modality }));
  return {
    id: event.id,
    title: toEventTitle(story, event.title),
    edtf: event.edtf,
    // "about 2011" already says it.
    approximate: event.certainty === 'approximate' && !/[~?%]/.test(event.edtf ?? ''),
    letters: [...new Set(sources.map(({ letter }) => letter))],
    tellings: describeTellings(sources),
  };
}

/** The events told by one of the articles, with a date that came about in the wanted way. */
export function filterEvents(
  story: StoryBundle,
  events: readonly TimedEvent[],
  { articles, dating }: { articles: readonly BundledArticle[]; dating: DatingFilter },
): TimedEvent[] {
  const ids = new Set(articles.map(({ id }) => id));
  return events.filter(({ event }) => {
    const told = event.sources.filter(({ article }) => ids.has(article));
    if (told.length === 0) return false;
    return dating === 'all' || told.some((source) => describeDating(story, source).basis === dating);
  });
}
