import type { Quotation } from '#analysis/annotations.ts';
import type { StoryEvent } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import type { LaneKind } from '#views/timeline/search-params.ts';

/** A row of the drawing. `letter` is set when it is an article's. */
export interface Lane {
  id: string;
  title: string;
  letter: string | null;
}

/** The lanes of a story, and which of them a thing stands in. */
export interface LanePlan {
  lanes: Lane[];
  ofSource: (event: StoryEvent, article: BundledArticle) => string[];
  ofQuotation: (quotation: Quotation, article: BundledArticle) => string[];
  /** Null: across all lanes. */
  ofPublication: (article: BundledArticle) => string | null;
}

const REST = 'rest';
/** More rows than this and none of them has room; the rarer names share the last one. */
const MOST_LANES = 8;

export function toLanePlan(story: StoryBundle, kind: LaneKind): LanePlan {
  if (kind === 'articles') return toArticleLanes(story);
  if (kind === 'one') {
    const all = () => [REST];
    const lanes = [{ id: REST, title: 'All articles', letter: null }];
    return { lanes, ofSource: all, ofQuotation: all, ofPublication: () => REST };
  }
  return kind === 'people' ? toNameLanes(story, 'person') : toNameLanes(story, 'place');
}

function toArticleLanes(story: StoryBundle): LanePlan {
  const own = (_: unknown, { id }: BundledArticle) => [id];
  return {
    lanes: story.articles.map(({ id, letter, title }) => ({ id, letter, title: title.text })),
    ofSource: own,
    ofQuotation: own,
    ofPublication: ({ id }) => id,
  };
}

function toNameLanes(story: StoryBundle, type: 'person' | 'place'): LanePlan {
  const namesOf = (event: StoryEvent) => (type === 'person' ? event.participants : event.places);
  const wanted = new Map(story.entities.filter((entity) => entity.type === type).map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  const count = (id: string | null | undefined) => {
    if (id && wanted.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const event of story.events) namesOf(event).forEach(count);
  const speakersCount = type === 'person';
  if (speakersCount) for (const { quotations } of story.articles) quotations.forEach((q) => count(q.speaker?.entity));

  const shown = [...counts].toSorted(([, x], [, y]) => y - x).slice(0, MOST_LANES);
  const ids = new Set(shown.map(([id]) => id));
  const orRest = (found: readonly string[]) => {
    const own = found.filter((id) => ids.has(id));
    return own.length > 0 ? own : [REST];
  };
  const lanes = shown.map(([id]) => ({ id, title: wanted.get(id) ?? '', letter: null }));
  const rest = counts.size > shown.length ? 'Others, or nobody named' : 'Nobody named';
  const restOfPlaces = counts.size > shown.length ? 'Others, or no place named' : 'No place named';
  return {
    lanes: [...lanes, { id: REST, title: type === 'person' ? rest : restOfPlaces, letter: null }],
    ofSource: (event) => orRest(namesOf(event)),
    ofQuotation: ({ speaker }) => orRest(speakersCount && speaker?.entity ? [speaker.entity] : []),
    ofPublication: () => null,
  };
}
