import type { Basis, Span } from '#analysis/annotations.ts';
import type { Modality, StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { findOriginalEvent } from '#exports/reader/find-original.ts';
import type { ReaderMark, ReaderWork } from '#exports/reader/reader-work.ts';
import { toDateWords } from '#ui/date-words.ts';
import type { Locale } from '#ui/reader-locale.ts';
import { describeDating, toDatingBasis } from './describe-dating.ts';
import { toEventRow } from './to-event-row.ts';
import { toStoryIndex } from '#bundle/story-index.ts';

/** One article's telling of an event, with nothing to look up elsewhere. */
export interface TellingRecord {
  article: string;
  articleLetter: string;
  articleTitle: string;
  outlet: string | null;
  url: string | null;
  /** The words that tell it, and the sentence around them. */
  words: string;
  sentence: string;
  told: Modality;
  cue: string | null;
  /** EDTF; null where this article gives no date. */
  date: string | null;
  dateBasis: Basis | null;
  /** How it got its date, in words. */
  dating: string;
  /** Of `words`, into the article's text, in UTF-16 code units. */
  span: Span;
}

/** An event as data that leaves the app: what the page shows of it. */
export interface EventRecord {
  id: string;
  title: string;
  /** EDTF, with its first and last possible day; null for an open end, all null for an event without a date. */
  date: string | null;
  earliest: string | null;
  latest: string | null;
  certainty: StoryEvent['certainty'];
  /** In the order and with the names of the locale: "before 22 Sept 2011, approximately". */
  dateInWords: string;
  /** "planned in B, told as happened in A" */
  differences: string[];
  who: string[];
  places: string[];
  tellings: TellingRecord[];
  /** What the reader made of it. */
  corrected: ReaderMark<{ title: string; date: string | null }> | null;
  /** Where Parallax shows it. */
  permalink: string;
}

/** `locale` words the dates; the reader's own by default. */
export function toEventRecord(
  story: StoryBundle,
  event: StoryEvent,
  permalink: string,
  work: ReaderWork,
  locale?: Locale,
): EventRecord {
  const { entities } = toStoryIndex(story);
  const { title, approximate, differences, whyUndated } = toEventRow(story, event, locale);
  const named = (ids: readonly string[]) => ids.flatMap((id) => entities.get(id)?.name ?? []);
  const words = event.edtf === null ? (whyUndated ?? 'no date given') : toDateWords(event.edtf, locale);
  return {
    id: event.id,
    title,
    date: event.edtf,
    earliest: event.earliest,
    latest: event.latest,
    certainty: event.certainty,
    dateInWords: approximate ? `${words}, approximately` : words,
    differences,
    who: named(event.participants),
    places: named(event.places),
    tellings: event.sources.flatMap((source) => toTellingRecord(story, source, locale) ?? []),
    corrected: findOriginalEvent(work, event.id),
    permalink,
  };
}

function toTellingRecord(
  story: StoryBundle,
  source: StoryEvent['sources'][number],
  locale: Locale,
): TellingRecord | null {
  const article = toStoryIndex(story).articles.get(source.article);
  if (!article) return null;
  const wordsAt = ({ start, end }: Span) => article.text.slice(start, end);
  return {
    article: article.id,
    articleLetter: article.letter,
    articleTitle: article.title.text,
    outlet: article.outlet,
    url: article.url,
    words: wordsAt(source.passage),
    sentence: wordsAt(source.sentence),
    told: source.modality,
    cue: source.modalityCue ? wordsAt(source.modalityCue) : null,
    date: source.edtf,
    dateBasis: toDatingBasis(story, source),
    dating: describeDating(story, source, locale)
      .parts.map(({ basis, words }) => `${basis === null ? '' : `${basis}: `}${words}`)
      .join('; '),
    span: { start: source.passage.start, end: source.passage.end },
  };
}
