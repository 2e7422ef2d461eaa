import type { DateMention, Span } from '#analysis/annotations.ts';
import type { EventSource, StoryEvent } from '#analysis/story-annotations.ts';
import { compareEvents } from '#analysis/events/compare-events.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { type Draft, findAt, overlap, toFreeId } from './draft.ts';
import { LostPlaceError } from './locate-passage.ts';
import type { CorrectionOf, Selector } from './overlay.ts';
import { parseReaderDate } from './parse-reader-date.ts';

export function changeEvent(draft: Draft, { id, title, date, ...which }: CorrectionOf<'change-event'>): void {
  putChange(draft, locateEvent(draft, which), { id, title, date });
}

function putChange(
  draft: Draft,
  event: StoryEvent,
  { id, title, date }: { id: string; title: string | null; date: string | null },
): void {
  const titled = title === null ? event : { ...event, title: { ...event.title, words: title } };
  const dated = date === null ? titled : { ...titled, ...toDated(date, event.sources) };
  const changed: StoryEvent = { ...dated, byReader: true };
  putEvent(
    draft,
    changed,
    draft.story.events.filter((one) => one !== event),
  );
  draft.mark('events', event.id, id);
}

export function hideEvent(draft: Draft, which: CorrectionOf<'hide-event'>): void {
  const event = locateEvent(draft, which);
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
  putEvent(draft, date === null ? event : { ...event, ...toDated(date, event.sources) }, events);
  draft.mark('events', event.id, id);
}

/** Among the others, in their order. */
function putEvent(draft: Draft, event: StoryEvent, others: readonly StoryEvent[]): void {
  const at = others.findIndex((other) => compareEvents(event, other) < 0);
  draft.change({ events: others.toSpliced(at === -1 ? others.length : at, 0, event) });
}

/**
 * By the words with which its first source tells it; after another analysis they may be those of another source. Where
 * the same words tell several events, by its date.
 */
function locateEvent(draft: Draft, { event: selector, dated }: { event: Selector; dated?: string }): StoryEvent {
  const place = draft.locate(selector);
  const tellings: { event: StoryEvent; passage: Span; isFirst: boolean }[] = [];
  for (const event of draft.story.events) {
    for (const source of event.sources) {
      const { article, passage } = source;
      if (article !== place.article || !overlap(passage, place)) continue;
      tellings.push({ event, passage, isFirst: source === event.sources[0] });
    }
  }
  const found = findAt(tellings, place, ({ passage }) => passage);
  const first = found.filter(({ isFirst }) => isFirst);
  const told = first.length > 0 ? first : found;
  const [telling, ...others] = told.length > 1 ? told.filter(({ event }) => (event.edtf ?? undefined) === dated) : told;
  if (!telling && told.length === 0) {
    throw new LostPlaceError('The words are there, but they are no longer found to tell an event.');
  }
  if (!telling || others.length > 0) throw new LostPlaceError('Several events are told there now.');
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
