import { MODALITIES, type Modality } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { type ChosenValues, FACET_NAMES, type FacetName } from '#views/timeline/search-params.ts';
import { toStoryIndex } from '#views/timeline/story-index.ts';
import type { FacetCounts } from './filter-events.ts';

export interface FacetValue {
  value: string;
  label: string;
  /** An article's letter; null for all else. */
  letter: string | null;
  /** As many events it would show. */
  count: number;
  isChosen: boolean;
}

export interface Facet {
  name: FacetName;
  title: string;
  /** Those that are in the story, chosen or not. */
  values: FacetValue[];
}

const TITLES: Record<FacetName, string> = {
  article: 'Told by',
  who: 'Who takes part',
  place: 'Place',
  told: 'Told as',
  dates: 'Date',
};
const TOLD: Record<Modality, string> = {
  happened: 'happened',
  planned: 'planned',
  expected: 'expected',
  reported: 'reported by others',
  denied: 'denied',
};
const DATINGS = { stated: 'stated', inferred: 'inferred', none: 'not given' } as const;

/** The values that one can choose among, with their counts; names with the most events first. */
export function toFacets(story: StoryBundle, counts: FacetCounts, chosen: ChosenValues): Facet[] {
  const named = (name: 'who' | 'place') => {
    const ids = new Set(story.events.flatMap((event) => (name === 'who' ? event.participants : event.places)));
    const { entities } = toStoryIndex(story);
    return [...ids]
      .map((id) => ({ value: id, label: entities.get(id)?.name ?? id, letter: null }))
      .toSorted((x, y) => (counts[name].get(y.value) ?? 0) - (counts[name].get(x.value) ?? 0));
  };
  const all: Record<FacetName, Pick<FacetValue, 'value' | 'label' | 'letter'>[]> = {
    article: story.articles.map(({ id, letter, title }) => ({ value: id, label: title.text, letter })),
    who: named('who'),
    place: named('place'),
    told: MODALITIES.map((value) => ({ value, label: TOLD[value], letter: null })),
    dates: Object.entries(DATINGS).map(([value, label]) => ({ value, label, letter: null })),
  };
  return FACET_NAMES.map((name) => ({
    name,
    title: TITLES[name],
    values: all[name].map((value) => ({
      ...value,
      count: counts[name].get(value.value) ?? 0,
      isChosen: chosen[name].includes(value.value),
    })),
  })).filter(({ values }) => values.length > 1 || values.some(({ isChosen }) => isChosen));
}

/** What the address asks, less what this story does not know: an old address must not show an empty page. */
export function resolveChosen(story: StoryBundle, chosen: ChosenValues): ChosenValues {
  const { articles, entities } = toStoryIndex(story);
  return {
    article: chosen.article.filter((id) => articles.has(id)),
    who: chosen.who.filter((id) => entities.has(id)),
    place: chosen.place.filter((id) => entities.has(id)),
    told: chosen.told.filter((value) => MODALITIES.some((modality) => modality === value)),
    dates: chosen.dates.filter((value) => Object.hasOwn(DATINGS, value)),
  };
}
