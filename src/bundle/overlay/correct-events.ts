import type { DateMention, Span } from '#analysis/annotations.ts';
import type { EventSource, StoryEvent } from '#analysis/story-annotations.ts';
import { compareEvents } from '#analysis/events/compare-events.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { type Draft, findAt, overlap, toFreeId } from './draft.ts';
import { LostPlaceError } from './locate-passage.ts';
import type { CorrectionOf, Selector } from './overlay.ts';
import { parseReaderDate } from './parse-reader-date.ts';

export function changeEvent(draft: Draft, { id, event: selector, title, date }: CorrectionOf<'change-event'>): void {
  putChange(draft, locateEvent(draft, selector), { id, title, date });
}

function putChange(
  draft: Draft,
  event: StoryEvent,
  { id, title, date }: { id: string; title: string | null; date: string | null },
): void {
  const titled = title === null ? event : { ...event, title: { ...event.title, words: title } };
  const dated = date === null ? titled : { ...titled, ...toDated(date, event.sources) };
  const changed: StoryEvent = { ...dated, byReader: true };
  putEvents(
    draft,
    draft.story.events.map((one) => (one === event ? changed : one)),
  );
  draft.mark('events', event.id, id);
}

export function hideEvent(draft: Draft, { event: selector }: CorrectionOf<'hide-event'>): void {
  const event = locateEvent(draft, selector);
  draft.change({ events: draft.story.events.filter((one) => one !== event) });
}

/** Where the analysis finds the very words to tell an event too, only title and date are given. */
export function addEvent(draft: Draft, { id, passage: selector, title, date }: CorrectionOf<'add-event'>): void {
  const { article: articleId, ...place } = draft.locate(selector);
  const article = draft.article(articleId);
  const { events, entities } = draft.story;
  const known = events.find(({ sources: [first] }) => first?.article === articleId && isSame(first.passage, place));
  if (known) return putChange(draft, known, { id, title, date });
  const names = new Set(article.names.filter((name) => overlap(name, place)).map(({ entity }) => entity));
  const mention = article.dates.find((one) => one.edtf !== null && overlap(one, place)) ?? null;
  const source = toSource(article, place, mention);
  const event: StoryEvent = {
    id: toFreeId(`${articleId}.e`, place.start, (wanted) => events.some((one) => one.id === wanted)),
    title: { article: articleId, ...place, ...(title !== null && { words: title }) },
    edtf: mention?.edtf ?? null,
    earliest: mention?.earliest ?? null,
    latest: mention?.latest ?? null,
    certainty: mention === null ? 'undated' : isApproximate(mention) ? 'approximate' : 'exact',
    sources: [source],
    byReader: true,
    participants: entities
      .filter((one) => names.has(one.id) && (one.type === 'person' || one.type === 'organisation'))
      .map((one) => one.id),
    places: entities.filter((one) => names.has(one.id) && one.type === 'place').map((one) => one.id),
  };
  putEvents(draft, [...events, date === null ? event : { ...event, ...toDated(date, event.sources) }]);
  draft.mark('events', event.id, id);
}

function putEvents(draft: Draft, events: readonly StoryEvent[]): void {
  draft.change({ events: events.toSorted(compareEvents) });
}

/** By the words with which its first source tells it; after another analysis they may be those of another source. */
function locateEvent(draft: Draft, selector: Selector): StoryEvent {
  const place = draft.locate(selector);
  const tellings = draft.story.events.flatMap((event) =>
    event.sources.flatMap((source, at) => (source.article === place.article ? [{ event, source, at }] : [])),
  );
  const found = findAt(tellings, place, ({ source }) => source.passage);
  const first = found.filter(({ at }) => at === 0);
  const [telling, ...others] = first.length > 0 ? first : found;
  if (!telling) throw new LostPlaceError('The words are there, but they are no longer found to tell an event.');
  if (others.length > 0) throw new LostPlaceError('Several events are told there now.');
  return telling.event;
}

/** Every telling stands where the reader puts the event. */
function toDated(date: string, sources: readonly EventSource[]): Partial<StoryEvent> {
  const read = parseReaderDate(date);
  if (!read) throw new LostPlaceError(`“${date}” is no date.`);
  const origin = { kind: 'reader' } as const;
  return {
    ...read,
    certainty: 'exact',
    sources: sources.map((source) => ({ ...source, origin, edtf: read.edtf, basis: 'inferred' })),
  };
}

function toSource(article: BundledArticle, passage: Span, mention: DateMention | null): EventSource {
  const inside = article.sentences.filter((one) => overlap(one, passage));
  const sentence = {
    start: Math.min(passage.start, inside[0]?.start ?? passage.start),
    end: Math.max(passage.end, inside.at(-1)?.end ?? passage.end),
  };
  return {
    article: article.id,
    passage,
    sentence,
    origin: mention && { kind: 'mention', date: mention.id },
    edtf: mention?.edtf ?? null,
    basis: mention?.basis ?? 'stated',
    modality: 'happened',
    modalityCue: null,
  };
}

const isSame = (x: Span, y: Span): boolean => x.start === y.start && x.end === y.end;

const isApproximate = ({ approximate, edtf }: DateMention): boolean => approximate || (edtf?.startsWith('[') ?? false);
