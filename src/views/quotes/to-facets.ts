import { QUOTATION_KINDS } from '#analysis/annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { QuoteCard } from './quote-card.ts';
import { FACET_NAMES, type FacetName, type QuoteSearch } from './search-params.ts';
import { UNNAMED } from './to-speaker.ts';

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

type Chosen = QuoteSearch['chosen'];

const VALUES_OF: Record<FacetName, (card: QuoteCard) => readonly string[]> = {
  speaker: (card) => card.speaker.facetValues,
  article: (card) => [card.article.id],
  kind: (card) => [card.quotation.kind],
};

/** Whether a card has one of the chosen values of each facet, `except` one facet left aside. */
export function passesFacets(card: QuoteCard, chosen: Chosen, except?: FacetName): boolean {
  return FACET_NAMES.every((name) => {
    const values = chosen[name];
    return name === except || values.length === 0 || VALUES_OF[name](card).some((value) => values.includes(value));
  });
}

/** The chosen values that the story has; others, from an old address, say nothing. */
export function keepKnownValues(all: readonly QuoteCard[], chosen: Chosen): Chosen {
  const known = (name: FacetName) => {
    const values = new Set(all.flatMap((card) => [...VALUES_OF[name](card)]));
    return chosen[name].filter((value) => values.has(value));
  };
  return { speaker: known('speaker'), article: known('article'), kind: known('kind') };
}

/** `all`: every quotation of the story, for the values; `found`: what the query finds, for the counts. */
export function toFacets(
  story: StoryBundle,
  all: readonly QuoteCard[],
  found: readonly QuoteCard[],
  chosen: Chosen,
): Facet[] {
  const toFacet = (name: FacetName, entries: { value: string; label: string; letter?: string }[]): Facet => {
    const counts = countValues(
      name,
      found.filter((card) => passesFacets(card, chosen, name)),
    );
    return {
      name,
      values: entries.map(({ value, label, letter = null }) => ({
        value,
        label,
        letter,
        count: counts.get(value) ?? 0,
        isChosen: chosen[name].includes(value),
      })),
    };
  };
  const totals = [...countValues('speaker', all)];
  const speakers = totals.toSorted(([a, x], [b, y]) => Number(a === UNNAMED) - Number(b === UNNAMED) || y - x);
  const quoting = story.articles.filter(({ quotations }) => quotations.length > 0);
  return [
    toFacet(
      'speaker',
      speakers.map(([value]) => ({ value, label: value })),
    ),
    toFacet(
      'article',
      quoting.map(({ id, title, letter }) => ({ value: id, label: title.text, letter })),
    ),
    toFacet(
      'kind',
      QUOTATION_KINDS.map((kind) => ({ value: kind, label: kind })),
    ),
  ];
}

function countValues(name: FacetName, cards: readonly QuoteCard[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const card of cards) {
    for (const value of VALUES_OF[name](card)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
