import type { IsoDay, Quotation, Span } from '#analysis/annotations.ts';
import { toDayStart } from '#analysis/dates/calendar-day.ts';
import type { Difference, DifferenceKind, PassageLink, StoryEvent } from '#analysis/story-annotations.ts';
import { countWords } from '#analysis/text/count-words.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { toSpeakerNames } from '#bundle/to-speaker-names.ts';
import { type SpeakerCount, toSpeakers } from '#bundle/to-speakers.ts';

/** So many of each fit on one screen; the rest is one click away. */
const MOST = 5;

/** An event and the articles that tell it, in the story's order. */
export interface ToldEvent {
  event: StoryEvent;
  articles: BundledArticle[];
}

/** Somebody who is quoted, with the words to know them by. */
export interface Voice extends SpeakerCount {
  article: BundledArticle;
  quotation: Quotation;
}

/** One difference between two articles that tell the same. */
export interface Disagreement {
  link: PassageLink;
  kind: DifferenceKind;
  sides: { article: BundledArticle; passage: Span; differing: Span | null }[];
}

/** What one article brings to the story. */
export interface Share {
  article: BundledArticle;
  words: number;
  quotations: number;
  /** Of its sentences those that are linked with no other article's. */
  sentencesAlone: number;
}

export interface Overview {
  /** From the first to the last day that is told; open where something is told of any time before, or after. Null where nothing is dated. */
  span: { earliest: IsoDay; latest: IsoDay; isOpen: { before: boolean; after: boolean } } | null;
  counts: { events: number; quotations: number; speakers: number; same: number };
  /** The events that most articles tell, in the order of time. */
  events: ToldEvent[];
  /** Those who are quoted most. */
  voices: Voice[];
  /** Where articles tell the same and differ most, one for each passage. */
  disagreements: Disagreement[];
  shares: Share[];
}

/** What of a story shows in one screen what it is. */
export function toOverview(story: StoryBundle): Overview {
  const { speakers } = toSpeakers(story);
  return {
    span: toSpan(story.events),
    counts: {
      events: story.events.length,
      quotations: story.articles.reduce((sum, { quotations }) => sum + quotations.length, 0),
      speakers: speakers.length,
      same: story.links.filter(({ relation }) => relation === 'same').length,
    },
    events: toMostTold(story),
    voices: toVoices(story, speakers.slice(0, MOST)),
    disagreements: toDisagreements(story),
    shares: toShares(story),
  };
}

const toMs = (day: IsoDay | null): number | null => (day === null ? null : toDayStart(day));

function toSpan(events: readonly StoryEvent[]): Overview['span'] {
  let earliest: IsoDay | null = null;
  let latest: IsoDay | null = null;
  const isOpen = { before: false, after: false };
  for (const event of events) {
    const [from, to] = [event.earliest ?? event.latest, event.latest ?? event.earliest];
    if (from === null || to === null) continue;
    if (earliest === null || (toMs(from) ?? 0) < (toMs(earliest) ?? 0)) earliest = from;
    if (latest === null || (toMs(to) ?? 0) > (toMs(latest) ?? 0)) latest = to;
    isOpen.before ||= event.earliest === null;
    isOpen.after ||= event.latest === null;
  }
  return earliest === null || latest === null ? null : { earliest, latest, isOpen };
}

function toMostTold(story: StoryBundle): ToldEvent[] {
  const { articles } = toStoryIndex(story);
  const told = story.events
    .filter(({ certainty }) => certainty !== 'undated')
    .map((event) => ({ event, tellers: new Set(event.sources.map(({ article }) => article)) }))
    .toSorted((x, y) => y.tellers.size - x.tellers.size)
    .slice(0, MOST);
  const at = ({ earliest, latest }: StoryEvent) => toMs(earliest ?? latest) ?? 0;
  return told
    .toSorted((x, y) => at(x.event) - at(y.event))
    .map(({ event, tellers }) => ({ event, articles: [...tellers].flatMap((id) => articles.get(id) ?? []) }));
}

/** With the longest of the words that stand in quotation marks, or the first where none do. */
function toVoices(story: StoryBundle, speakers: readonly SpeakerCount[]): Voice[] {
  const { entities } = toStoryIndex(story);
  const best = new Map<string, { article: BundledArticle; quotation: Quotation; length: number }>();
  const wanted = new Set(speakers.map(({ name }) => name));
  for (const article of story.articles) {
    for (const quotation of article.quotations) {
      const { names, isOpen } = toSpeakerNames(quotation, entities);
      const [name] = names;
      if (name === undefined || isOpen || !wanted.has(name)) continue;
      const length =
        quotation.kind === 'direct' ? quotation.spans.reduce((sum, { start, end }) => sum + end - start, 0) : 0;
      const known = best.get(name);
      if (!known || length > known.length) best.set(name, { article, quotation, length });
    }
  }
  return speakers.flatMap((speaker) => {
    const said = best.get(speaker.name);
    return said ? [{ ...speaker, article: said.article, quotation: said.quotation }] : [];
  });
}

/** What one would want to know first: whether it is so, then how much, when, who; other words and details never. */
const TELLING: readonly DifferenceKind[] = ['polarity', 'modality', 'number', 'date', 'name', 'attribution'];

function toDisagreements(story: StoryBundle): Disagreement[] {
  const { articles } = toStoryIndex(story);
  const found = story.links.flatMap((link) => {
    const rank = ({ kind, a, b }: Difference) => TELLING.indexOf(kind) + (a && b ? 0 : 0.5);
    const difference = link.differences
      .filter(({ kind }) => TELLING.includes(kind))
      .toSorted((x, y) => rank(x) - rank(y))[0];
    const [a, b] = [articles.get(link.a.article), articles.get(link.b.article)];
    if (!difference || !a || !b || link.relation !== 'same') return [];
    const sides = [
      { article: a, passage: link.a, differing: difference.a },
      { article: b, passage: link.b, differing: difference.b },
    ];
    return [{ rank: rank(difference), link, kind: difference.kind, sides }];
  });
  const ordered = found.toSorted((x, y) => x.rank - y.rank || y.link.score - x.link.score);
  return takeEachPassageOnce(ordered).slice(0, MOST);
}

/** Of eight articles that tell the same, many pairs differ in the same word: the first of them says it. */
function takeEachPassageOnce<Found extends { link: PassageLink }>(found: readonly Found[]): Found[] {
  const told = new Set<string>();
  return found.filter(({ link: { a, b } }) => {
    const places = [a, b].map(({ article, start }) => `${article} ${start}`);
    if (places.some((place) => told.has(place))) return false;
    for (const place of places) told.add(place);
    return true;
  });
}

function toShares(story: StoryBundle): Share[] {
  const linked = new Map<string, Span[]>();
  for (const { a, b } of story.links) {
    for (const passage of [a, b]) {
      const known = linked.get(passage.article);
      if (known) known.push(passage);
      else linked.set(passage.article, [passage]);
    }
  }
  return story.articles.map((article) => {
    const passages = linked.get(article.id) ?? [];
    const isLinked = ({ start, end }: Span) => passages.some((passage) => passage.start < end && start < passage.end);
    return {
      article,
      words: countWords(article.text),
      quotations: article.quotations.length,
      sentencesAlone: article.sentences.filter((sentence) => !isLinked(sentence)).length,
    };
  });
}
