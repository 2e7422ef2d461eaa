import type { Span } from '#analysis/annotations.ts';
import type { EventSource, PassageLink } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { type Dating, describeDating } from '#views/timeline/describe-dating.ts';
import { describeTelling } from '#views/timeline/describe-telling.ts';
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
  };
}

function toTestimony(story: StoryBundle, source: EventSource): Testimony | null {
  const article = story.articles.find(({ id }) => id === source.article);
  if (!article) return null;
  const { passage, sentence, modalityCue: cue, origin } = source;
  const shown = { start: Math.min(passage.start, sentence.start), end: Math.max(passage.end, sentence.end) };
  const date = origin && origin.kind !== 'link' ? article.dates.find(({ id }) => id === origin.date) : undefined;
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
