import type { Quotation } from '#analysis/annotations.ts';
import type { StoryEvent } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import type { LaneKind } from '#views/timeline/search-params.ts';

/** A row of the drawing. */
export interface Lane {
  id: string;
  title: string;
  /** Set when it is an article's, as is the outlet where it is known. */
  letter: string | null;
  outlet: string | null;
}

/** All the lanes that a story could have, and which of them a thing stands in. */
export interface LanePlan {
  lanes: readonly Lane[];
  /** Whether a lane without anything in it is shown: that an article is silent is worth seeing. */
  showsSilent: boolean;
  /** Those of which there are many: "188 more articles". */
  others: string;
  ofSource: (event: StoryEvent, article: BundledArticle) => readonly string[];
  ofQuotation: (quotation: Quotation, article: BundledArticle) => readonly string[];
  /** Null: across all lanes. */
  ofPublication: (article: BundledArticle) => string | null;
}

/** The lane of what names nobody, or no place; it stands last. */
const REST = 'rest';
/** The lane of the lanes that are not shown. */
export const OTHERS = 'others';
/** So many have room one below the other; of more, the busiest are shown and the others share a lane. */
const MOST_LANES = 12;

export function toLanePlan(story: StoryBundle, kind: LaneKind, articles: readonly BundledArticle[]): LanePlan {
  switch (kind) {
    case 'articles':
      return toArticleLanes(articles);
    case 'people':
      return toNameLanes(story, 'person');
    case 'places':
      return toNameLanes(story, 'place');
    case 'one':
      return toOneLane();
  }
}

/** The lanes to show, in their order, and which of them each lane of the plan is drawn in. */
export function chooseLanes(
  { lanes, showsSilent, others }: LanePlan,
  counts: ReadonlyMap<string, number>,
  showsAll: boolean,
): { shown: Lane[]; shownAs: (lane: string) => string; left: number } {
  const countOf = ({ id }: Lane) => counts.get(id) ?? 0;
  const used = lanes.filter((lane) => showsSilent || countOf(lane) > 0);
  const named = used.filter(({ id }) => id !== REST);
  const rest = used.filter(({ id }) => id === REST);
  if (named.length <= MOST_LANES && showsSilent) return { shown: used, shownAs: (lane) => lane, left: 0 };
  // The busiest first; of equals, those that the story has first.
  const busiest = named.toSorted((x, y) => countOf(y) - countOf(x));
  if (showsAll || named.length <= MOST_LANES) return { shown: [...busiest, ...rest], shownAs: (lane) => lane, left: 0 };
  const shown = busiest.slice(0, MOST_LANES - 1);
  const left = named.length - shown.length;
  const ids = new Set([...shown, ...rest].map(({ id }) => id));
  const other = { id: OTHERS, title: `${left} more ${others}`, letter: null, outlet: null };
  return { shown: [...shown, other, ...rest], shownAs: (lane) => (ids.has(lane) ? lane : OTHERS), left };
}

function toArticleLanes(articles: readonly BundledArticle[]): LanePlan {
  const own = (_: unknown, { id }: BundledArticle) => [id];
  return {
    lanes: articles.map(({ id, letter, title, outlet }) => ({ id, letter, title: title.text, outlet })),
    showsSilent: true,
    others: 'articles',
    ofSource: own,
    ofQuotation: own,
    ofPublication: ({ id }) => id,
  };
}

function toOneLane(): LanePlan {
  const all = () => [REST];
  return {
    lanes: [{ id: REST, title: 'All articles', letter: null, outlet: null }],
    showsSilent: false,
    others: '',
    ofSource: all,
    ofQuotation: all,
    ofPublication: () => REST,
  };
}

function toNameLanes({ entities }: StoryBundle, type: 'person' | 'place'): LanePlan {
  const wanted = entities.filter((entity) => entity.type === type);
  const ids = new Set(wanted.map(({ id }) => id));
  const orRest = (found: readonly string[]) => {
    const own = found.filter((id) => ids.has(id));
    return own.length > 0 ? own : [REST];
  };
  const lanes = wanted.map(({ id, name }) => ({ id, title: name, letter: null, outlet: null }));
  const rest = type === 'person' ? 'Nobody named' : 'No place named';
  return {
    lanes: [...lanes, { id: REST, title: rest, letter: null, outlet: null }],
    showsSilent: false,
    others: type === 'person' ? 'people' : 'places',
    ofSource: (event) => orRest(type === 'person' ? event.participants : event.places),
    ofQuotation: ({ speaker }) => orRest(type === 'person' && speaker?.entity ? [speaker.entity] : []),
    ofPublication: () => null,
  };
}
