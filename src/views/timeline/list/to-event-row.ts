import type { StoryBundle } from '#bundle/story-bundle.ts';
import { describeTellings } from '#views/timeline/describe-telling.ts';
import { toStoryIndex } from '#views/timeline/story-index.ts';
import { toEventTitle } from '#views/timeline/to-event-title.ts';
import type { TimedEvent } from '#views/timeline/to-timeline-model.ts';

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
  const { articles } = toStoryIndex(story);
  const sources = event.sources.map(({ article, modality }) => ({
    letter: articles.get(article)?.letter ?? '?',
    modality,
  }));
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
