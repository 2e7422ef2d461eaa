import type { StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { describeDates } from './describe-dates.ts';
import { describeDating } from './describe-dating.ts';
import { describeTellings } from '#bundle/describe-telling.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { toEventTitle } from '#bundle/to-event-title.ts';
import type { Locale } from '#ui/reader-locale.ts';

/** A line of the list of events. */
export interface EventRow {
  id: string;
  title: string;
  /** EDTF; null for an event without a date. */
  edtf: string | null;
  approximate: boolean;
  letters: string[];
  /** "planned in B, told as happened in A", "22 September in B, 21 September in A"; as many as there are to say. */
  differences: string[];
  /** Of an event without a date, the phrase that could not be counted and why: "“last Thursday”: no publication date …". */
  whyUndated: string | null;
}

export function toEventRow(story: StoryBundle, event: StoryEvent, locale?: Locale): EventRow {
  const { articles } = toStoryIndex(story);
  const sources = event.sources.map(({ article, modality }) => ({
    letter: articles.get(article)?.letter ?? '?',
    modality,
  }));
  return {
    id: event.id,
    title: toEventTitle(story, event.title),
    edtf: event.edtf,
    // "about 2011" already says it, and "3 April or 4 March" is not about either.
    approximate: event.certainty === 'approximate' && !/[~?%[]/.test(event.edtf ?? ''),
    letters: [...new Set(sources.map(({ letter }) => letter))],
    differences: [describeTellings(sources), describeDates(story, event, locale)].filter((words) => words !== null),
    whyUndated: event.edtf === null ? toWhyUndated(story, event, locale) : null,
  };
}

function toWhyUndated(story: StoryBundle, { sources }: StoryEvent, locale: Locale): string | null {
  const source = sources.find(({ origin }) => origin !== null);
  return source ? (describeDating(story, source, locale).parts[0]?.words ?? null) : null;
}
