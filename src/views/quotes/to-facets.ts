import {
  type ChosenValues,
  FACET_NAMES,
  type FacetCounts,
  type FacetName,
  UNNAMED,
} from '#analysis/search/quote-request.ts';
import type { FacetValue } from '#ui/facet-value.ts';
import { toValueLabel } from './facet-words.ts';
import type { StoryQuotations } from './to-story-quotations.ts';

/** Which values are chosen, the address knows. */
type QuoteFacetValue = Omit<FacetValue, 'isChosen'>;

export interface Facet {
  name: FacetName;
  /** How many values there are. */
  size: number;
  /** The first ones, and the chosen ones wherever they stand. */
  first: QuoteFacetValue[];
  /** All of them: for thousands a list to draw only on demand. */
  toAll: () => QuoteFacetValue[];
}

/** As many values as are seen at a glance. */
const FIRST_VALUES = 8;

/**
 * The facets as the page lists them: of many values those first that stand for most of what is found. Few values, and
 * dates, keep their order, so that nothing jumps while one types. A facet without values is left out.
 */
export function toFacets(
  quotations: StoryQuotations,
  counted: Record<FacetName, FacetCounts>,
  chosen: ChosenValues,
): Facet[] {
  return FACET_NAMES.flatMap((name) => {
    const { values, counts } = counted[name];
    if (values.length === 0) return [];
    // Nobody in particular comes last, however often.
    const weigh = (place: number) => (values[place] === UNNAMED ? -1 : (counts[place] ?? 0));
    const keepsOrder = name === 'date' || values.length <= FIRST_VALUES;
    const best = keepsOrder ? [...values.keys()].slice(0, FIRST_VALUES) : findHeaviest(values.length, weigh);
    const toValue = (place: number): QuoteFacetValue => {
      const value = values[place] ?? '';
      const article = name === 'article' ? quotations.articleOf(value) : undefined;
      return {
        value,
        label: article?.title.text ?? toValueLabel(name, value),
        letter: article?.letter ?? null,
        count: counts[place] ?? 0,
      };
    };
    const more = chosen[name]
      .map((value) => values.indexOf(value))
      .filter((place) => place >= 0 && !best.includes(place));
    const toAll = () => {
      const order = [...values.keys()];
      return (keepsOrder ? order : order.toSorted((a, b) => weigh(b) - weigh(a))).map(toValue);
    };
    return [{ name, size: values.length, first: [...best, ...more].map(toValue), toAll }];
  });
}

/** The first places by weight; of equal ones those that come first. To sort thousands at every keystroke costs more. */
function findHeaviest(size: number, weigh: (place: number) => number): number[] {
  const best: number[] = [];
  for (let place = 0; place < size; place++) {
    const rank = best.findLastIndex((other) => weigh(other) >= weigh(place)) + 1;
    if (rank >= FIRST_VALUES) continue;
    best.splice(rank, 0, place);
    best.length = Math.min(best.length, FIRST_VALUES);
  }
  return best;
}
