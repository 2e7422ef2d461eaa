import type { Span } from '#analysis/annotations.ts';
import type { EventSource, PassageLink, StoryEvent } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { DAY_MS, toDayStart, toIsoDay } from '#analysis/dates/calendar-day.ts';
import { type Dating, describeDating } from '#exports/events/describe-dating.ts';
import { describeTelling } from '#bundle/describe-telling.ts';
import type { TimedEvent } from '#views/timeline/to-timeline-model.ts';

/** What is marked in an article's sentence. */
export interface EvidenceMark extends Span {
  kind: 'passage' | 'date' | 'cue';
}

/** One article's words for an event, and what they rest on. */
export interface Testimony {
  article: BundledArticle;
  passage: Span;
  /** The stretch to show: the sentence, and the passage if it goes beyond it. */
  shown: Span;
  marks: EvidenceMark[];
  dating: Dating;
  telling: string;
  /** The words that show how it is told ("is expected to"). */
  cue: string | null;
}

export interface Evidence {
  testimonies: Testimony[];
  /** Links between passages told of here, one a pair of articles. */
  links: PassageLink[];
  /** Letters of the articles that do not tell it. */
  silent: string[];
  /** What was said on the very day; null where there is nothing, or no single day. */
  quotations: { count: number; query: string } | null;
}

/** Articles that give the date themselves come first: the others took it from them. */
export function toEvidence(story: StoryBundle, { event }: TimedEvent): Evidence {
  const testimonies = event.sources
    .toSorted((x, y) => Number(x.origin?.kind === 'link') - Number(y.origin?.kind === 'link'))
    .flatMap((source) => toTestimony(story, source) ?? []);
  const telling = new Set(event.sources.map(({ article }) => article));
  return {
    testimonies,
    links: findLinks(story.links, event.sources),
    silent: story.articles.filter(({ id }) => !telling.has(id)).map(({ letter }) => letter),
    quotations: findQuotations(story, event),
  };
}

/** In the words of the search; both bounds leave their own day out. */
function findQuotations(story: StoryBundle, { edtf }: StoryEvent): Evidence['quotations'] {
  const day = edtf?.slice(0, 10) ?? '';
  // A day, or a time on it.
  const start = /^\d{4}-\d\d-\d\d(?:T[^/]*)?$/.test(edtf ?? '') ? toDayStart(day) : null;
  if (start === null) return null;
  const count = story.articles.flatMap(({ quotations }) => quotations).filter(({ said }) => said?.edtf === day).length;
  const query = `after:${toIsoDay(start - DAY_MS)} before:${toIsoDay(start + DAY_MS)}`;
  return count === 0 ? null : { count, query };
}

/** In UTF-16 code units: some three sentences. */
const FARTHEST_BEFORE = 600;

function toTestimony(story: StoryBundle, source: EventSource): Testimony | null {
  const article = story.articles.find(({ id }) => id === source.article);
  if (!article) return null;
  const { passage, sentence, modalityCue: cue, origin } = source;
  const date = origin && 'date' in origin ? article.dates.find(({ id }) => id === origin.date) : undefined;
  // A date that is carried on from a sentence before: from there on, unless that is far away.
  const before = date && article.sentences.find((candidate) => contains(candidate, date));
  const from = before && before.start > sentence.start - FARTHEST_BEFORE ? before.start : sentence.start;
  const shown = {
    start: Math.min(passage.start, sentence.start, from),
    end: Math.max(passage.end, sentence.end),
  };
  const marks: EvidenceMark[] = [{ kind: 'passage', ...passage }];
  if (date && contains(shown, date)) marks.push({ kind: 'date', start: date.start, end: date.end });
  if (cue && contains(shown, cue)) marks.push({ kind: 'cue', ...cue });
  return {
    article,
    passage,
    shown,
    marks,
    dating: describeDating(story, source),
    telling: describeTelling(source.modality),
    cue: cue ? article.text.slice(cue.start, cue.end) : null,
  };
}

/**
 * The links that lead from these tellings to another article: between two tellings if there is one, else to
 * whatever the other article says of it; `same` before `related`, then the stronger.
 */
function findLinks(links: readonly PassageLink[], sources: readonly EventSource[]): PassageLink[] {
  const rank = (link: PassageLink) =>
    sources.filter((source) => touches(link, source)).length * 4 +
    (sources.some(({ origin }) => origin?.kind === 'link' && origin.link === link.id) ? 2 : 0) +
    (link.relation === 'same' ? 1 : 0) +
    link.score;
  const best = new Map<string, PassageLink>();
  for (const link of links) {
    if (!sources.some((source) => touches(link, source))) continue;
    const pair = `${link.a.article} ${link.b.article}`;
    const other = best.get(pair);
    if (!other || rank(link) > rank(other)) best.set(pair, link);
  }
  return [...best.values()];
}

function touches({ a, b }: PassageLink, { article, sentence }: EventSource): boolean {
  return [a, b].some((side) => side.article === article && side.start < sentence.end && side.end > sentence.start);
}

const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
