import {
  type ChosenValues,
  FACET_NAMES,
  type FacetCounts,
  type FacetName,
  UNNAMED,
} from '#analysis/search/quote-request.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toValueLabel } from './facet-words.ts';

/** One value of a facet, such as a speaker. */
export interface FacetValue {
  value: string;
  label: string;
  /** An article's badge letter. */
  letter: string | null;
  /** How many quotations it stands for under the query and the other facets. */
  count: number;
  isChosen: boolean;
}

export interface Facet {
  name: FacetName;
  values: FacetValue[];
}

/** More values than are seen at a glance: those that stand for most of what is found come first. */
const MANY_VALUES = 8;

/** The facets as the page lists them; few values, and dates, keep their order, so that nothing jumps while one types. */
export function toFacets(story: StoryBundle, counted: Record<FacetName, FacetCounts>, chosen: ChosenValues): Facet[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  return FACET_NAMES.map((name) => {
    const isChosen = new Set(chosen[name]);
    const { values, counts } = counted[name];
    const shown = values.map((value, place): FacetValue => {
      const article = name === 'article' ? articles.get(value) : undefined;
      return {
        value,
        label: article?.title.text ?? toValueLabel(name, value),
        letter: article?.letter ?? null,
        count: counts[place] ?? 0,
        isChosen: isChosen.has(value),
      };
    });
    const byCount = name !== 'date' && shown.length > MANY_VALUES;
    return { name, values: byCount ? shown.toSorted((a, b) => toWeight(b) - toWeight(a)) : shown };
  });
}

/** Nobody in particular comes last, however often. */
const toWeight = ({ value, count }: FacetValue) => (value === UNNAMED ? -1 : count);
