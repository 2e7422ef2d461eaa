import type { Modality, StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { FacetValue } from '#ui/facet-value.ts';
import { type ChosenValues, FACET_NAMES, type FacetName } from '#views/timeline/search-params.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import type { FacetCounts } from './filter-events.ts';

export interface Facet {
  name: FacetName;
  title: string;
  /** How many of its values are chosen. */
  chosen: number;
  /** Those that are in the story, chosen or not, with their counts; names with the most events first. */
  toValues: () => FacetValue[];
}

const TITLES: Record<FacetName, string> = {
  article: 'Told by',
  who: 'Who takes part',
  place: 'Place',
  told: 'Told as',
  certainty: 'Certainty',
  dates: 'Date',
};
const TOLD: Record<Modality, string> = {
  happened: 'happened',
  planned: 'planned',
  expected: 'expected',
  reported: 'reported by others',
  denied: 'denied',
};
/** What the time of an event can be, as the bundle has it. */
const CERTAINTIES: Record<StoryEvent['certainty'], string> = {
  exact: 'exact',
  approximate: 'approximate',
  undated: 'undated',
};
const DATINGS = { stated: 'stated', inferred: 'inferred', none: 'not given' } as const;

/** What one can choose among. What is behind a closed menu is not worked out. */
export function toFacets(story: StoryBundle, toCounts: () => FacetCounts, chosen: ChosenValues): Facet[] {
  const named = (name: 'who' | 'place') => {
    const ids = new Set(story.events.flatMap((event) => (name === 'who' ? event.participants : event.places)));
    const { entities } = toStoryIndex(story);
    return [...ids].map((id) => ({ value: id, label: entities.get(id)?.name ?? id, letter: null }));
  };
  const all: Record<FacetName, Pick<FacetValue, 'value' | 'label' | 'letter'>[]> = {
    article: story.articles.map(({ id, letter, title }) => ({ value: id, label: title.text, letter })),
    who: named('who'),
    place: named('place'),
    told: toPlainValues(TOLD),
    certainty: toPlainValues(CERTAINTIES),
    dates: toPlainValues(DATINGS),
  };
  return FACET_NAMES.filter((name) => all[name].length > 1 || chosen[name].length > 0).map((name) => ({
    name,
    title: TITLES[name],
    chosen: chosen[name].length,
    toValues: () => {
      const counts = toCounts()[name];
      const values = all[name].map((value) => ({
        ...value,
        count: counts.get(value.value) ?? 0,
        isChosen: chosen[name].includes(value.value),
      }));
      return name === 'who' || name === 'place' ? values.toSorted((x, y) => y.count - x.count) : values;
    },
  }));
}

function toPlainValues(labels: Readonly<Record<string, string>>): Pick<FacetValue, 'value' | 'label' | 'letter'>[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label, letter: null }));
}

/** What the address asks, less what this story does not know: an old address must not show an empty page. */
export function resolveChosen(story: StoryBundle, chosen: ChosenValues): ChosenValues {
  const { articles, entities } = toStoryIndex(story);
  return {
    article: chosen.article.filter((id) => articles.has(id)),
    who: chosen.who.filter((id) => entities.has(id)),
    place: chosen.place.filter((id) => entities.has(id)),
    told: chosen.told.filter((value) => Object.hasOwn(TOLD, value)),
    certainty: chosen.certainty.filter((value) => Object.hasOwn(CERTAINTIES, value)),
    dates: chosen.dates.filter((value) => Object.hasOwn(DATINGS, value)),
  };
}
